import { expect } from "vitest";
import { htmlAnswer, jsonAnswer, redirectAnswer } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { scenario } from "../helpers/scenario.ts";

const ALWAYS = { on: { server: "github" }, times: Number.POSITIVE_INFINITY } as const;

function page(status: number, body: string, type: string): FaultEffect {
  return { kind: "respond", status, headers: { "content-type": type }, body };
}

scenario.each<[string, FaultEffect]>([
  ["302 to its login", redirectAnswer("/login?return_to=%2Frepos")],
  ["301 to its login", redirectAnswer("https://ghes.test/login", 301)],
  ["302 to a session", redirectAnswer("http://ghes.test/sessions/new")],
  ["301 to single sign-on", redirectAnswer("https://idp.corp.test/saml2/sso", 301)],
  ["307 to a sign-in", redirectAnswer("/users/sign_in", 307)],
  ["404 with a page", htmlAnswer(404)],
  ["404 with a word", page(404, "Not Found", "text/plain")],
  ["404 with JSON of its own", page(404, '{"error":"Not Found"}', "application/json")],
  ["200 with a page", htmlAnswer(200)],
  ["200 with a page of no type", page(200, " <!DOCTYPE html><html></html>", "")],
])(
  "a web site in place of GitHub's API, which answers %s, is told as an address without /api/v3",
  async ({ mint, emulator, storing }, _name, effect) => {
    emulator.inject({ ...ALWAYS, ...effect });
    const { exitCode, message, outputs } = await mint(storing);
    expect([exitCode, outputs["error-code"]]).toEqual([1, "store-not-found"]);
    expect(message).toContain("it lacks `/api/v3`");
    expect(message).toContain(`\`${emulator.githubUrl}/api/v3\``);
    expect(message).not.toMatch(/renamed|does not exist|open an issue/);
  },
);

scenario("a page that is answered once is asked for again", async ({ mint, emulator, storing }) => {
  emulator.inject({ on: { server: "github" }, ...htmlAnswer(200) });
  expect((await mint(storing)).exitCode).toBe(0);
});

scenario(
  "the API of an Enterprise Server is reached below /api/v3",
  async ({ mint, emulator, storing }) => {
    const address = { "github-api-url": `${emulator.githubUrl}/api/v3` };
    expect((await mint({ ...storing, ...address })).exitCode).toBe(0);
  },
);

scenario.each<[string, FaultEffect, string]>([
  ["302 to a login", redirectAnswer("/login"), "points elsewhere"],
  ["404 with a page", htmlAnswer(404), "gives no reason (HTTP 404)"],
  ["200 with a page", htmlAnswer(200), "is not JSON"],
])(
  "an answer %s at an address that is right is not blamed on it",
  async ({ mint, emulator, storing }, _name, effect, words) => {
    emulator.inject({ ...ALWAYS, ...effect });
    const address = { "github-api-url": `${emulator.githubUrl}/api/v3` };
    const { message } = await mint({ ...storing, ...address });
    expect(message).toContain(words);
    expect(message).not.toContain("lacks");
  },
);

scenario.each<[string, FaultEffect]>([
  ["302 to another host", redirectAnswer("https://portal.corp.test/start")],
  ["303 to a path of its own", redirectAnswer("/dashboard", 303)],
  ["200 with other JSON", jsonAnswer(200, { status: "ok" })],
  ["200 with a list", jsonAnswer(200, [])],
])(
  "something that answers %s in place of GitHub sends to the address, and to no rename",
  async ({ mint, emulator, storing }, _name, effect) => {
    emulator.inject({ ...ALWAYS, ...effect });
    const { exitCode, message } = await mint({ ...storing, retries: "0" });
    expect(exitCode).toBe(1);
    expect(message).toMatch(/What to do: .*`github-api-url`/);
    expect(message).not.toMatch(/renamed/);
  },
);

scenario.each<[string, FaultEffect]>([
  ["200 with a page", htmlAnswer(200)],
  ["404 with a page", htmlAnswer(404)],
  ["404 with JSON of its own", jsonAnswer(404, { error: "Not Found" })],
  ["200 with other JSON", jsonAnswer(200, { status: "ok" })],
])(
  "something that answers %s in place of the Graph API sends to its address",
  async ({ mint, emulator }, _name, effect) => {
    emulator.inject({ on: { server: "graph" }, times: Number.POSITIVE_INFINITY, ...effect });
    const { exitCode, message } = await mint({ retries: "0" });
    expect(exitCode).toBe(1);
    expect(message).toMatch(/What to do: .*`graph-api-url`/);
  },
);
