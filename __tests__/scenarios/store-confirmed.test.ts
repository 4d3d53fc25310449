import { expect } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { scenario } from "../helpers/scenario.ts";

const METADATA = {
  server: "github",
  method: "GET",
  path: `/repos/${REPOSITORY}/actions/secrets/FB_PAGE_TOKEN`,
} as const;
const FOREVER = Number.POSITIVE_INFINITY;

/** Metadata whose time is so many seconds off. */
function shifted(seconds: number): FaultEffect {
  return {
    kind: "rewrite",
    rewrite: (body) => ({
      ...body,
      updated_at: new Date(Date.parse(body.updated_at) + seconds * 1000).toISOString(),
    }),
  };
}

scenario(
  "metadata as old as the write, which was answered a second later, still confirm it",
  async ({ mint, emulator, storing }) => {
    // The write is done at once, and its answer dated when the next second has begun.
    const headers = { date: new Date(Date.now() + 1000).toUTCString() };
    const on = { server: "github", method: "PUT" } as const;
    emulator.inject({ on, kind: "meanwhile", change: () => {}, headers });
    const { exitCode, log, calls } = await mint(storing);
    expect([exitCode, log.join("\n")]).toEqual([0, expect.stringContaining("confirmed by")]);
    expect(callLines(calls).filter((line) => line === `GET ${METADATA.path}`)).toHaveLength(1);
  },
);

scenario.each<[string, FaultEffect]>([
  ["are old", shifted(-9)],
  ["are missing", jsonAnswer(404, { message: "Not Found" })],
])(
  "metadata that %s for a moment are read once more",
  async ({ mint, emulator, storing }, _name, effect) => {
    emulator.inject({ on: METADATA, ...effect });
    const { exitCode, calls } = await mint(storing);
    expect(exitCode).toBe(0);
    expect(callLines(calls).filter((line) => line === `GET ${METADATA.path}`)).toHaveLength(2);
  },
);

scenario.each<[string, FaultEffect]>([
  ["a second older than GitHub's answer before the write", shifted(-1)],
  ["older than the write", shifted(-9)],
  ["missing", jsonAnswer(404, { message: "Not Found" })],
])(
  "a secret that is %s afterwards fails the job, with the token still handed over",
  async ({ mint, emulator, storing }, _name, effect) => {
    emulator.clock.freeze();
    emulator.inject({ on: METADATA, times: FOREVER, ...effect });
    const { exitCode, outputs, message } = await mint(storing);
    expect([exitCode, outputs["error-code"]]).toEqual([1, "store-unconfirmed"]);
    expect(outputs).toMatchObject({ healthy: "true", "secret-updated": "false" });
    expect(outputs["page-token"]).toMatch(/./);
    expect(message).toContain("afterwards it is missing, or older than this write");
  },
);

scenario.each<[string, FaultEffect]>([
  ["may not be read", jsonAnswer(403, { message: "Forbidden" })],
  ["tell no time", jsonAnswer(200, { name: "FB_PAGE_TOKEN" })],
  ["tell a time that is none", jsonAnswer(200, { updated_at: "noon" })],
])(
  "metadata that %s are told in the log, and are no failure",
  async ({ mint, emulator, storing }, _name, effect) => {
    emulator.inject({ on: METADATA, times: FOREVER, ...effect });
    const { exitCode, log, outputs } = await mint(storing);
    expect([exitCode, outputs["secret-updated"]]).toEqual([0, "true"]);
    expect(log.join("\n")).toContain("was written, but its metadata could not be read");
    expect(log.join("\n")).toMatch(/^Stored: .*, not confirmed$/m);
  },
);
