import { expect, test } from "vitest";
import { expireToken } from "../../../emulator/builders.ts";
import { openStreet, REPOSITORY, type Street } from "../world/open-street.ts";
import { pasteExamples } from "../world/paste-examples.ts";

function stored({ github }: Street, name: string, environment?: string) {
  return github.secret({ repository: REPOSITORY, name, ...(environment && { environment }) })
    ?.value;
}

test("page-token-renewal.yml stores both tokens", async () => {
  const street = await openStreet();
  const run = await pasteExamples(street).run("page-token-renewal.yml", {
    event: "schedule",
    secrets: { SECRETS_TOKEN: street.gitHubToken({ secrets: "write" }) },
  });
  expect(run.exitCode, run.log).toBe(0);
  expect(stored(street, "FB_PAGE_TOKEN")).toBe(run.outputs["page-token"]);
  const userToken = street.graph.tokens.get(stored(street, "FB_USER_TOKEN") ?? "");
  expect(userToken).toMatchObject({ kind: "user", longLived: true });
});

test("page-token-keep.yml keeps a healthy token, writes nothing, and replaces a dead one", async () => {
  const street = await openStreet();
  const { run } = pasteExamples(street);
  const minted = (await run("page-token.yml")).outputs["page-token"] ?? "";
  const renewed = [...street.graph.tokens.values()].find((token) => token.longLived);
  const secrets = {
    SECRETS_TOKEN: street.gitHubToken({ secrets: "write" }),
    FB_PAGE_TOKEN: minted,
    FB_USER_TOKEN: renewed?.value ?? "",
  };
  const kept = await run("page-token-keep.yml", { event: "schedule", secrets });
  expect(kept.exitCode, kept.log).toBe(0);
  expect(kept.outputs).toMatchObject({ "page-token": minted, minted: "false" });
  expect(stored(street, "FB_PAGE_TOKEN")).toBeUndefined();

  const dead = street.pageToken();
  expireToken(street.graph, dead);
  const replaced = await run("page-token-keep.yml", {
    event: "schedule",
    secrets: { ...secrets, FB_PAGE_TOKEN: dead.value },
  });
  expect(replaced.exitCode, replaced.log).toBe(0);
  expect(replaced.outputs.minted).toBe("true");
  expect(stored(street, "FB_PAGE_TOKEN")).toBe(replaced.outputs["page-token"]);
});

test("page-token-renewal-app.yml stores both with the token of a GitHub App", async () => {
  const street = await openStreet();
  const examples = pasteExamples(street);
  const run = await examples.run("page-token-renewal-app.yml", {
    event: "schedule",
    vars: { SECRETS_APP_CLIENT_ID: "Iv23liBakery" },
    secrets: { SECRETS_APP_PRIVATE_KEY: "a key" },
    env: { APP_TOKEN: street.gitHubToken({ secrets: "write" }, "app") },
  });
  expect(run.exitCode, run.log).toBe(0);
  expect(examples.record("app")).toEqual({
    CLIENT_ID: "Iv23liBakery",
    PRIVATE_KEY: "a key",
    SECRETS: "write",
  });
  expect(stored(street, "FB_PAGE_TOKEN")).toBe(run.outputs["page-token"]);
  expect(stored(street, "FB_USER_TOKEN")).toBeDefined();
});

// act reads secrets once, when it starts, and knows no environments: so the second job is given
// beforehand what the first one is going to store, and the test checks that it did store that, in
// the environment, before the second job posted.
test("page-token-environment.yml hands the token to a second job by its environment", async () => {
  const street = await openStreet();
  const { run } = pasteExamples(street);
  const minted = (await run("page-token.yml")).outputs["page-token"] ?? "";
  const ended = await run("page-token-environment.yml", {
    secrets: {
      SECRETS_TOKEN: street.gitHubToken({ environments: "write" }),
      FB_PAGE_TOKEN: minted,
    },
  });
  expect(ended.jobs, ended.log).toEqual({ renew: "success", post: "success" });
  expect(stored(street, "FB_PAGE_TOKEN", "facebook")).toBe(minted);
  expect(stored(street, "FB_PAGE_TOKEN")).toBeUndefined();
  const order = street.emulator.calls.map(({ method, path }) => `${method} ${path}`);
  const written = order.findIndex((line) => line.startsWith("PUT "));
  expect(order.findIndex((line) => line.endsWith("/feed"))).toBeGreaterThan(written);
  expect(street.posts()).toEqual(["Fresh bread from seven."]);
});
