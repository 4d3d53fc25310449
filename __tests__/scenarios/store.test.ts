import { expect, test } from "vitest";
import { aToken, days, jsonAnswer } from "../../emulator/builders.ts";
import { openBakery, REPOSITORY } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { findingsOf } from "../helpers/findings-of.ts";
import { STORING_PLACES, tokenFor } from "../helpers/storing-places.ts";

test("both tokens are stored, and read back by GitHub's own key", async () => {
  const bakery = await openBakery();
  const { exitCode, outputs, log } = await bakery.mint({
    ...bakery.storing,
    "user-token-secret-name": "FB_USER_TOKEN",
  });
  expect(exitCode).toBe(0);
  expect(outputs["secret-updated"]).toBe("true");
  expect(bakery.stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
  expect(bakery.graph.tokens.get(bakery.stored("FB_USER_TOKEN") ?? "")).toMatchObject({
    kind: "user",
    longLived: true,
  });
  expect(log.join("\n")).toContain(
    "Stored: secret FB_PAGE_TOKEN of octo-org/bakery, confirmed by its metadata",
  );
});

test.each(STORING_PLACES)(
  "the Page token is stored as a secret of $name",
  async ({ permission, inputs, address }) => {
    const bakery = await openBakery();
    const { exitCode, outputs } = await bakery.mint({
      ...bakery.storing,
      "github-token": tokenFor(bakery, permission),
      ...inputs,
    });
    expect(exitCode).toBe(0);
    expect(bakery.github.secret({ ...address, name: "FB_PAGE_TOKEN" })?.value).toBe(
      outputs["page-token"],
    );
  },
);

test.each(STORING_PLACES)(
  "a token without write access to $name is told which permission to add",
  async ({ permission, inputs }) => {
    const bakery = await openBakery();
    const { exitCode, annotations, calls } = await bakery.mint({
      ...bakery.storing,
      "github-token": tokenFor(bakery, {}),
      ...inputs,
    });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ level }) => level)).toEqual(["error"]);
    expect(annotations[0]?.message).toContain(Object.keys(permission)[0]);
    expect(annotations[0]?.message).toMatch(/read and write/);
    expect(callLines(calls)).not.toContain("GET /v25.0/me/accounts");
  },
);

test("a new organization secret is private, and a known one keeps its selected repositories, all sheets of them", async () => {
  const bakery = await openBakery();
  const githubToken = tokenFor(bakery, { organization_secrets: "write" });
  const inputs = {
    ...bakery.storing,
    "github-token": githubToken,
    "secret-organization": "octo-org",
  };
  await bakery.mint({ ...inputs, "secret-name": "NEW_ONE" });
  expect(bakery.github.secret({ organization: "octo-org", name: "NEW_ONE" })?.visibility).toBe(
    "private",
  );

  const ids = Array.from(
    { length: 130 },
    (_, i) => bakery.github.addRepository(`octo-org/shop-${i}`).id,
  );
  bakery.github.seedSecret({ organization: "octo-org", name: "KNOWN" }, "old value", {
    visibility: "selected",
    selectedRepositoryIds: ids,
  });
  await bakery.mint({ ...inputs, "secret-name": "KNOWN" });
  const known = bakery.github.secret({ organization: "octo-org", name: "KNOWN" });
  expect(known?.visibility).toBe("selected");
  expect(known?.selectedRepositoryIds.toSorted()).toEqual(ids.toSorted());
});

test("GitHub Enterprise Server's address with a path works", async () => {
  const bakery = await openBakery();
  const { exitCode } = await bakery.mint({
    ...bakery.storing,
    "github-api-url": `${bakery.emulator.githubUrl}/api/v3/`,
  });
  expect(exitCode).toBe(0);
  expect(bakery.stored("FB_PAGE_TOKEN")).toMatch(/./);
});

test("the key is awaited before a Page token is asked for", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({ on: { server: "github", path: /public-key$/ }, kind: "delay", ms: 300 });
  const { calls } = await bakery.mint(bakery.storing);
  const key = calls.find(({ path }) => path.endsWith("/public-key"));
  const page = calls.find(({ path }) => path.endsWith("/me/accounts"));
  expect(page?.arrivedAt).toBeGreaterThanOrEqual(key?.answeredAt ?? Number.NaN);
});

test("a refused write fails the job, says what was written, and hands the token over", async () => {
  const bakery = await openBakery();
  bakery.github.refuseWrites = true;
  const { exitCode, outputs, annotations, summary } = await bakery.mint({
    ...bakery.storing,
    "user-token-secret-name": "FB_USER_TOKEN",
  });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ healthy: "true", "secret-updated": "false" });
  expect(outputs["page-token"]).toMatch(/./);
  expect(annotations[0]?.message).toContain("Not written: FB_PAGE_TOKEN, FB_USER_TOKEN");
  expect(annotations[0]?.message).toContain("GITHUB_TOKEN");
  expect(summary).toContain("`FB_PAGE_TOKEN` not written");
});

test("when the second write fails, the first is said to be written", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({
    on: { method: "PUT", path: /FB_USER_TOKEN$/ },
    ...jsonAnswer(409, { message: "Conflict" }),
  });
  const { exitCode, annotations, outputs } = await bakery.mint({
    ...bakery.storing,
    "user-token-secret-name": "FB_USER_TOKEN",
  });
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toContain("Written: FB_PAGE_TOKEN. Not written: FB_USER_TOKEN.");
  expect(bakery.stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
});

test("a token with a failure is never stored, also under on-unhealthy: warn", async () => {
  const bakery = await openBakery({ grant: { scopes: ["pages_show_list"] } });
  bakery.github.seedSecret({ repository: REPOSITORY, name: "FB_PAGE_TOKEN" }, "the good one");
  const { exitCode, outputs } = await bakery.mint({
    ...bakery.storing,
    "on-unhealthy": "warn",
    "user-token-secret-name": "FB_USER_TOKEN",
  });
  expect([exitCode, outputs.healthy, outputs["secret-updated"]]).toEqual([0, "false", "false"]);
  expect(findingsOf(outputs)[0]).toEqual(["missing-scopes", "failure"]);
  expect(bakery.stored("FB_PAGE_TOKEN")).toBe("the good one");
  expect(bakery.stored("FB_USER_TOKEN")).toBeUndefined();
});

test("a user token that ends no later than the one given is not stored", async () => {
  const bakery = await openBakery();
  const given = aToken(bakery.graph, {
    kind: "user",
    app: bakery.app,
    user: bakery.user,
    expiresIn: days(30),
  });
  const { exitCode, outputs } = await bakery.run({
    "user-token": given.value,
    ...bakery.storing,
    "user-token-secret-name": "FB_USER_TOKEN",
  });
  expect(exitCode).toBe(0);
  expect(bakery.stored("FB_USER_TOKEN")).toBeUndefined();
  expect(outputs["secret-updated"]).toBe("false");
});

test("metadata that cannot be read is said, and is no failure", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({
    on: { server: "github", method: "GET", path: /FB_PAGE_TOKEN$/ },
    ...jsonAnswer(403, { message: "Forbidden" }),
    times: Number.POSITIVE_INFINITY,
  });
  const { exitCode, log, outputs } = await bakery.mint(bakery.storing);
  expect([exitCode, outputs["secret-updated"]]).toEqual([0, "true"]);
  expect(log.join("\n")).toContain("was written, but its metadata could not be read");
});

test("a secret that is missing or older than the write fails the job", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({
    on: { method: "GET", path: /FB_PAGE_TOKEN$/ },
    kind: "rewrite",
    rewrite: (body) => ({ ...body, updated_at: "2020-01-01T00:00:00Z" }),
    times: Number.POSITIVE_INFINITY,
  });
  const older = await bakery.mint(bakery.storing);
  expect([older.exitCode, older.outputs["secret-updated"]]).toEqual([1, "false"]);
  bakery.emulator.clearFaults();
  bakery.emulator.inject({
    on: { method: "GET", path: /FB_PAGE_TOKEN$/ },
    ...jsonAnswer(404, { message: "Not Found" }),
    times: Number.POSITIVE_INFINITY,
  });
  const missing = await bakery.mint(bakery.storing);
  expect(missing.annotations[0]?.message).toContain("afterwards it is missing");
});

test("metadata that lag behind for a moment are read again", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({
    on: { method: "GET", path: /FB_PAGE_TOKEN$/ },
    ...jsonAnswer(404, { message: "Not Found" }),
  });
  expect((await bakery.mint(bakery.storing)).exitCode).toBe(0);
});

test("GitHub's client is not loaded, and GitHub not called, where nothing is stored", async () => {
  const bakery = await openBakery();
  const { calls } = await bakery.mint({ "github-token": bakery.githubToken });
  expect(calls.some(({ server }) => server === "github")).toBe(false);
});
