import { expect } from "vitest";
import { emptyAnswer, htmlAnswer, jsonAnswer } from "../../emulator/builders.ts";
import type { Emulator, FaultEffect } from "../../emulator/emulator.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { scenario } from "../helpers/scenario.ts";

const NAME = "FB_PAGE_TOKEN";
const WRITE = { server: "github", method: "PUT" } as const;
const FOREVER = Number.POSITIVE_INFINITY;

/** A secret that was written an hour ago. */
function seedOldSecret({ clock, github }: Emulator): void {
  clock.advance(-3600);
  github.seedSecret({ repository: REPOSITORY, name: NAME }, "old");
  clock.advance(3600);
}

scenario.each<[string, FaultEffect]>([
  ["200 with an empty object", jsonAnswer(200, {})],
  ["200 with an object, and a date", jsonAnswer(200, {}, { date: new Date().toUTCString() })],
  ["200 with a page", htmlAnswer(200)],
  ["200 with nothing", emptyAnswer(200)],
  ["202", jsonAnswer(202, {})],
  ["205", { kind: "respond", status: 205 }],
  ["206 with an object", jsonAnswer(206, {})],
])(
  "a write that something answers with %s is none",
  async ({ mint, emulator, storing, stored }, _name, effect) => {
    seedOldSecret(emulator);
    emulator.inject({ on: WRITE, ...effect });
    const { exitCode, outputs, log } = await mint({ ...storing, retries: "0" });
    expect([exitCode, outputs["secret-updated"], stored(NAME)]).toEqual([1, "false", "old"]);
    expect(outputs["error-code"]).toBe("answer-unexpected");
    expect(log.join("\n")).not.toMatch(/^Stored/m);
  },
);

scenario.each<[string, Record<string, string>]>([
  ["no date", {}],
  ["a date that is none", { date: "noon" }],
  ["the date of now", { date: new Date().toUTCString() }],
  ["a clock that runs backwards", { date: "Thu, 01 Jan 1970 00:00:00 GMT" }],
  ["a clock that is a day behind", { date: new Date(Date.now() - 86_400_000).toUTCString() }],
  ["a clock that is absurd", { date: "Fri, 31 Dec 9999 23:59:59 GMT" }],
])(
  "a write that something answers with 204 and %s is not confirmed by an old secret",
  async ({ mint, emulator, storing, stored }, _name, headers) => {
    seedOldSecret(emulator);
    emulator.inject({ on: WRITE, kind: "respond", status: 204, headers });
    const { exitCode, outputs } = await mint(storing);
    expect([exitCode, stored(NAME)]).toEqual([1, "old"]);
    expect(outputs).toMatchObject({
      "error-code": "store-unconfirmed",
      "secret-updated": "false",
      healthy: "true",
    });
  },
);

scenario(
  "a write that something answers with 201 is not confirmed where no secret is there",
  async ({ mint, emulator, storing }) => {
    emulator.inject({ on: WRITE, ...jsonAnswer(201, {}) });
    const { exitCode, outputs } = await mint(storing);
    expect([exitCode, outputs["error-code"]]).toEqual([1, "store-unconfirmed"]);
  },
);

scenario(
  "a write by a GitHub that tells no time is done, and not confirmed",
  async ({ mint, emulator, storing, stored }) => {
    const untold = { on: { server: "github" }, times: FOREVER } as const;
    emulator.inject({ ...untold, kind: "meanwhile", change: () => {}, headers: { date: "" } });
    const { exitCode, outputs, log } = await mint(storing);
    expect(stored(NAME)).toBe(outputs["page-token"]);
    expect([exitCode, outputs["secret-updated"]]).toEqual([0, "true"]);
    expect(log.join("\n")).toMatch(/^Stored: .*, not confirmed$/m);
  },
);

const METADATA = { server: "github", method: "GET", path: new RegExp(`/${NAME}$`) } as const;

scenario.each<[string, FaultEffect]>([
  ["fails", { kind: "graph-error", status: 503, code: 2, message: "Later." }],
  ["may not be read", jsonAnswer(403, { message: "No." })],
  ["is silent", { kind: "reset" }],
])(
  "a write that the first look finds missing is not done because the second look %s",
  async ({ mint, emulator, storing }, _name, effect) => {
    emulator.inject({ on: WRITE, ...emptyAnswer(204) });
    emulator.inject({ on: METADATA, after: 1, times: FOREVER, ...effect });
    const { exitCode, outputs } = await mint({ ...storing, retries: "0" });
    expect([exitCode, outputs["error-code"]]).toEqual([1, "store-unconfirmed"]);
  },
);

scenario("metadata of another secret confirm nothing", async ({ mint, emulator, storing }) => {
  const updated_at = new Date(Date.now() + 60_000).toISOString();
  emulator.inject({ on: WRITE, ...emptyAnswer(204) });
  emulator.inject({
    on: METADATA,
    times: FOREVER,
    ...jsonAnswer(200, { name: "OTHER", updated_at }),
  });
  const { exitCode, outputs } = await mint(storing);
  expect([exitCode, outputs["error-code"]]).toEqual([1, "store-unconfirmed"]);
});

/** All keys are replaced just before the answer. */
function rotate({ github }: Emulator): FaultEffect {
  return { kind: "meanwhile", change: () => github.stores.clear() };
}

scenario(
  "a key that was replaced in between is read again, and the secret sealed under the new one",
  async ({ mint, emulator, storing, stored }) => {
    emulator.inject({ on: WRITE, ...rotate(emulator) });
    const { exitCode, outputs, calls } = await mint(storing);
    expect([exitCode, stored(NAME)]).toEqual([0, outputs["page-token"]]);
    const lines = callLines(calls).filter((line) => /PUT|public-key/.test(line));
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["GET", "PUT", "GET", "PUT"]);
  },
);

scenario(
  "a key that is replaced again and again is read again once",
  async ({ mint, emulator, storing }) => {
    emulator.inject({ on: WRITE, times: FOREVER, ...rotate(emulator) });
    const { exitCode, calls, message } = await mint(storing);
    expect([exitCode, calls.filter(({ method }) => method === "PUT").length]).toEqual([1, 2]);
    expect(message).toContain("improperly encrypted secret");
  },
);

scenario.each<[string, FaultEffect | undefined]>([
  ["is the same", undefined],
  ["may not be read", jsonAnswer(403, { message: "No." })],
])(
  "a refused value is not sent again where the key %s",
  async ({ mint, emulator, storing }, _name, effect) => {
    emulator.inject({ on: WRITE, ...jsonAnswer(422, { message: "Validation Failed" }) });
    const on = { server: "github", path: /public-key$/ } as const;
    if (effect) emulator.inject({ on, after: 1, ...effect });
    const { message, calls } = await mint(storing);
    expect(calls.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect(message).toContain("GitHub says: “Validation Failed” (HTTP 422).");
  },
);
