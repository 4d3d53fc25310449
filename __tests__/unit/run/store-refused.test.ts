import { describe, expect, it } from "vitest";
import {
  htmlAnswer,
  jsonAnswer,
  redirectAnswer,
  throttledAnswer,
} from "../../../emulator/builders.ts";
import { openBakery, REPOSITORY } from "../../helpers/bakery.ts";
import { callLines } from "../../helpers/call-lines.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const PAGE_SECRET = "FB_PAGE_TOKEN";
const USER_SECRET = "FB_USER_TOKEN";
const WRITE = { server: "github", method: "PUT" } as const;

async function store() {
  const bakery = await openBakery();
  const run = (given = {}) =>
    runInProcess(bakery, { "user-token": bakery.userToken.value, ...bakery.storing, ...given });
  return { ...bakery, run };
}

describe("storing that is refused", () => {
  it("fails before a Page token is asked for, where the key may not be read", async () => {
    const { run, github, page } = await store();
    const token = github.addToken({ repositories: [REPOSITORY], permissions: {} });
    const { calls, said, failed, outputs } = await run({
      "github-token": token,
      "page-id": page.id,
    });
    expect([failed, outputs]).toEqual([
      true,
      { "error-code": "store-forbidden", report: '{"error-code":"store-forbidden"}' },
    ]);
    expect(said).toContain("“Secrets: read and write”");
    expect(callLines(calls).some((line) => line.endsWith(`/${page.id}`))).toBe(false);
  });

  it("still hands the token over, and says what was not written", async () => {
    const { run, github } = await store();
    github.refuseWrites = true;
    const { failed, outputs, said } = await run({ "user-token-secret-name": USER_SECRET });
    expect([failed, outputs.healthy, outputs["secret-updated"]]).toEqual([true, "true", "false"]);
    expect(outputs["page-token"]).not.toBe("");
    expect(said).toContain(`Written: nothing. Not written: ${PAGE_SECRET}, ${USER_SECRET}.`);
  });

  it("for one secret only says which", async () => {
    const { run, emulator } = await store();
    emulator.inject({ on: WRITE, after: 1, ...jsonAnswer(422, { message: "No." }) });
    const { said, outputs } = await run({ "user-token-secret-name": USER_SECRET });
    expect(said).toContain(`Written: ${PAGE_SECRET}. Not written: ${USER_SECRET}.`);
    expect(outputs["secret-updated"]).toBe("false");
  });

  it.each([
    ["a redirect", redirectAnswer("https://elsewhere.test/", 301), "points elsewhere"],
    ["HTML", htmlAnswer(200), "is not JSON"],
    ["a limit that is long", throttledAnswer(429, 3600), "GitHub limits the calls"],
    ["an outage", htmlAnswer(502), "GitHub did not store the secret"],
    ["no connection", { kind: "reset" } as const, "the connection was cut"],
    ["another form", jsonAnswer(200, { key_id: "1" }), "`$.key` should be"],
  ])("by %s instead of the key says so", async (_what, effect, said) => {
    const { run, emulator } = await store();
    emulator.inject({ on: { server: "github", path: /public-key$/ }, ...effect });
    const { failed, said: shown } = await run();
    expect([failed, shown]).toEqual([true, expect.stringContaining(said)]);
  });

  it("by bad credentials for an organization's secret says so", async () => {
    const { run, emulator, github } = await store();
    const token = github.addToken({
      repositories: [REPOSITORY],
      permissions: { organization_secrets: "write" },
    });
    emulator.inject({
      on: { server: "github", path: `/orgs/octo-org/actions/secrets/${PAGE_SECRET}` },
      ...jsonAnswer(401, { message: "Bad credentials" }),
    });
    const { said } = await run({ "secret-organization": "octo-org", "github-token": token });
    expect(said).toContain("GitHub does not accept it");
  });
});
