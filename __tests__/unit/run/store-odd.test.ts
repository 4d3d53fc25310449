import { describe, expect, it } from "vitest";
import { emptyAnswer, htmlAnswer, jsonAnswer } from "../../../emulator/builders.ts";
import { openBakery, REPOSITORY } from "../../helpers/bakery.ts";
import { callLines } from "../../helpers/call-lines.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const PAGE_SECRET = "FB_PAGE_TOKEN";
const WRITE = { server: "github", method: "PUT" } as const;

async function store() {
  const bakery = await openBakery();
  const run = (given = {}) =>
    runInProcess(bakery, { "user-token": bakery.userToken.value, ...bakery.storing, ...given });
  return { ...bakery, run };
}

describe("a write that something else than GitHub answers", () => {
  it.each([
    ["a page of HTML", htmlAnswer(200)],
    ["nothing", emptyAnswer()],
  ])("with %s is not taken for done, also where an old secret is there", async (_what, effect) => {
    const { run, emulator, github, stored } = await store();
    github.seedSecret({ repository: REPOSITORY, name: PAGE_SECRET }, "old");
    emulator.inject({ on: WRITE, ...effect });
    const { failed, said, outputs } = await run();
    expect([failed, outputs["secret-updated"], stored(PAGE_SECRET)]).toEqual([
      true,
      "false",
      "old",
    ]);
    expect(said).toContain("An answer has an unexpected form");
  });

  it("is sent again", async () => {
    const { run, emulator, stored } = await store();
    emulator.inject({ on: WRITE, ...htmlAnswer(200) });
    const { failed, outputs } = await run({ retries: "1" });
    expect([failed, stored(PAGE_SECRET) === outputs["page-token"]]).toEqual([false, true]);
  });
});

describe("an organization's secret whose repositories are not found", () => {
  it("is not written, so that no other repository sees it", async () => {
    const { run, emulator, github } = await store();
    const address = { organization: "octo-org", name: PAGE_SECRET };
    const selectedRepositoryIds = [github.addRepository("octo-org/shop").id];
    github.seedSecret(address, "old", { visibility: "selected", selectedRepositoryIds });
    const token = github.addToken({
      repositories: [REPOSITORY],
      permissions: { organization_secrets: "write" },
    });
    const on = { server: "github", path: /\/repositories$/ } as const;
    emulator.inject({ on, ...jsonAnswer(404, { message: "Not Found" }) });
    const { failed } = await run({ "secret-organization": "octo-org", "github-token": token });
    expect(failed).toBe(true);
    expect(github.secret(address)).toMatchObject({ value: "old", visibility: "selected" });
  });
});

describe("a public key that is none", () => {
  it("fails the run before a Page token is asked for", async () => {
    const { run, emulator, page } = await store();
    const answer = jsonAnswer(200, { key_id: "1", key: "AAAA" });
    emulator.inject({ on: { server: "github", path: /public-key$/ }, ...answer });
    const { said, calls, outputs } = await run({ "page-id": page.id });
    expect(said).toContain("`$.key` should be 32 bytes in base64, but it is 3 bytes");
    expect(callLines(calls).some((line) => line.endsWith(`/${page.id}`))).toBe(false);
    expect(outputs["error-code"]).toBe("answer-unexpected");
  });
});
