import { beforeAll, expect, test } from "vitest";
import { type Bakery, openBakery, REPOSITORY } from "../helpers/bakery.ts";
import { tokenFor } from "../helpers/storing-places.ts";
import { type Command, installPython } from "./install.ts";
import { runProgram } from "./start-program.ts";

let opener: Command;
beforeAll(async () => {
  opener = (await installPython())("open_sealed_box.py");
});

/** Opens with PyNaCl what the action sent as this secret, by the private key of this target. */
async function openWithPyNaCl(bakery: Bakery, secret: string, target: string): Promise<unknown> {
  const { calls, github } = bakery.emulator;
  const write = calls.find(({ method, path }) => method === "PUT" && path.endsWith(`/${secret}`));
  const sealed = Object(write?.json).encrypted_value;
  const key = github.stores.get(target)?.privateKey ?? [];
  return runProgram(opener, { input: { privateKey: Buffer.from(key).toString("base64"), sealed } });
}

test("PyNaCl opens what the action stored: the Page token and the long-lived user token", async () => {
  const bakery = await openBakery();
  const { outputs } = await bakery.mint({
    ...bakery.storing,
    "user-token-secret-name": "FB_USER_TOKEN",
  });
  const target = `repository ${REPOSITORY} actions`;
  expect(outputs["page-token"]).toMatch(/^EAA/);
  expect(await openWithPyNaCl(bakery, "FB_PAGE_TOKEN", target)).toBe(outputs["page-token"]);
  const userToken = await openWithPyNaCl(bakery, "FB_USER_TOKEN", target);
  expect(bakery.graph.tokens.get(String(userToken))).toMatchObject({ longLived: true });
});

test("what is sealed for an environment opens with its key, and with no other", async () => {
  const bakery = await openBakery();
  const { outputs } = await bakery.mint({
    ...bakery.storing,
    "github-token": tokenFor(bakery, { environments: "write", secrets: "write" }),
    "secret-environment": "production / eu",
  });
  const environment = `environment ${REPOSITORY} production / eu`;
  expect(await openWithPyNaCl(bakery, "FB_PAGE_TOKEN", environment)).toBe(outputs["page-token"]);
  bakery.github.seedSecret({ repository: REPOSITORY, name: "OTHER" }, "makes the other key");
  const repository = `repository ${REPOSITORY} actions`;
  await expect(openWithPyNaCl(bakery, "FB_PAGE_TOKEN", repository)).rejects.toThrow("CryptoError");
});
