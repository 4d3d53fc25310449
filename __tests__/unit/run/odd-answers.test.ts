import { describe, expect, it } from "vitest";
import { aToken, jsonAnswer } from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const LIST = { path: "/me/accounts" };
const ALWAYS = Number.POSITIVE_INFINITY;

async function mint() {
  const bakery = await openBakery();
  const run = (given = {}) =>
    runInProcess(bakery, { "user-token": bakery.userToken.value, ...given });
  return { ...bakery, run };
}

describe("a list of Pages", () => {
  it("that goes round in circles ends", async () => {
    const { run, emulator } = await mint();
    const paging = { cursors: { after: "x" }, next: "https://elsewhere.test/" };
    emulator.inject({ on: LIST, times: ALWAYS, ...jsonAnswer(200, { data: [], paging }) });
    const { failed, said, calls } = await run();
    expect([failed, calls.length < 10]).toEqual([true, true]);
    expect(said).toContain("kept naming a next sheet");
  });

  it("that never ends is left after a hundred sheets", async () => {
    const { run, emulator } = await mint();
    let sheet = 0;
    emulator.inject({
      on: LIST,
      times: ALWAYS,
      kind: "rewrite",
      status: 200,
      rewrite: () => ({ data: [], paging: { cursors: { after: String(sheet++) }, next: "x" } }),
    });
    const { said } = await run();
    expect(said).toContain("after 100 sheets");
  });

  it("whose Pages have neither name nor tasks is good enough", async () => {
    const { run, emulator } = await mint();
    emulator.inject({
      on: LIST,
      kind: "rewrite",
      rewrite: ({ data: [{ id, access_token }] }) => ({ data: [{ id: Number(id), access_token }] }),
    });
    const { failed, outputs, log } = await run();
    expect([failed, outputs["page-name"]]).toEqual([false, ""]);
    expect(log.join("\n")).toMatch(/^Page: id \d+$/m);
  });

  it("that holds a Page without a token says so", async () => {
    const { run, emulator } = await mint();
    emulator.inject({ on: LIST, times: 2, ...jsonAnswer(200, { data: [{ id: "7", name: "A" }] }) });
    expect((await run()).said).toContain("Facebook gives no token for the Page");
  });

  it("masks the tokens of all Pages, also those that were not chosen", async () => {
    const { run, emulator } = await mint();
    const tokens = [makeToken(), makeToken()];
    const data = tokens.map((access_token, index) => ({ id: String(index), access_token }));
    emulator.inject({ on: LIST, ...jsonAnswer(200, { data }) });
    const { masks } = await run();
    expect(tokens.every((token) => masks.includes(token))).toBe(true);
  });
});

describe("a token in an answer that nobody reads", () => {
  it.each<[string, number, (access_token: string) => unknown]>([
    ["an error", 400, (access_token) => ({ error: { code: 100, error_data: { access_token } } })],
    ["a body of the wrong form", 200, (access_token) => ({ data: { pages: [{ access_token }] } })],
    ["a body that is no answer", 500, (access_token) => [{ access_token }]],
  ])("is masked all the same: %s", async (_what, status, bodyWith) => {
    const { run, emulator } = await mint();
    const token = makeToken();
    emulator.inject({ on: LIST, ...jsonAnswer(status, bodyWith(token)) });
    expect((await run()).masks.includes(token)).toBe(true);
  });
});

describe("a Page that is asked for by its id", () => {
  it("and answers with another id is looked for in the list", async () => {
    const { run, emulator, page } = await mint();
    emulator.inject({
      on: { path: `/${page.id}` },
      kind: "rewrite",
      rewrite: (body) => ({ ...body, id: "7" }),
    });
    expect((await run({ "page-id": page.id })).outputs["page-id"]).toBe(page.id);
  });

  it("and comes without a token is looked for in the list", async () => {
    const { run, emulator, page } = await mint();
    emulator.inject({
      on: { path: `/${page.id}` },
      kind: "rewrite",
      rewrite: ({ id, name }) => ({ id, name }),
    });
    expect((await run({ "page-id": page.id })).failed).toBe(false);
  });
});

describe("an answer of Facebook", () => {
  it("that is compressed although nobody asked is not used", async () => {
    const { run, emulator } = await mint();
    const answer = jsonAnswer(200, { access_token: makeToken() }, { "content-encoding": "gzip" });
    emulator.inject({ on: { path: "/oauth/access_token" }, ...answer });
    expect((await run()).said).toContain("An answer has an unexpected form");
  });

  it("without an end for a valid token is no answer", async () => {
    const { emulator, graph, credentials } = await openBakery();
    const { value } = aToken(graph);
    emulator.inject({
      on: { path: "/debug_token" },
      kind: "rewrite",
      rewrite: ({ data: { expires_at: _end, ...data } }) => ({ data }),
    });
    const { said } = await runInProcess({ emulator, credentials }, { "page-token": value });
    expect(said).toContain("`$.data.expires_at` should be");
  });

  it.each([8.64e12, 1_795_348_800_000])("with an absurd time is no answer: %s", async (time) => {
    const { run, emulator } = await mint();
    emulator.inject({
      on: { path: "/oauth/access_token" },
      kind: "rewrite",
      rewrite: (body) => ({ ...body, expires_in: time }),
    });
    const { said } = await run();
    expect(said).toContain("`$.expires_in` should be a time in seconds");
  });
});

describe("a proxy variable that is no URL", () => {
  it("is told as such, and its value is not shown", async () => {
    const { run } = await mint();
    const before = process.env.HTTPS_PROXY;
    process.env.HTTPS_PROXY = "::hidden-value::";
    try {
      const { said } = await run();
      expect(said).toContain("it is not a URL");
      expect(said).not.toContain("hidden-value");
    } finally {
      if (before === undefined) delete process.env.HTTPS_PROXY;
      else process.env.HTTPS_PROXY = before;
    }
  });
});
