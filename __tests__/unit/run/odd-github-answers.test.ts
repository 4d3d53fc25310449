import { expect, it } from "vitest";
import { openBakery } from "../../helpers/bakery.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

it("an answer of GitHub with a status that allows no body, and with one, is no bug of ours", async () => {
  const bakery = await openBakery();
  const key = { key_id: "1", key: Buffer.alloc(32, 7).toString("base64") };
  const on = { server: "github", path: /public-key$/ } as const;
  bakery.emulator.inject({ on, kind: "rewrite", rewrite: () => key, status: 205 });
  const given = { "user-token": bakery.userToken.value, ...bakery.storing };
  const { failed, said } = await runInProcess(bakery, given);
  expect(failed).toBe(true);
  expect(said).toContain("An answer has an unexpected form");
});
