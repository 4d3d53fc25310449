import { describe, expect, it } from "vitest";
import { jsonAnswer } from "../../../emulator/builders.ts";
import { openBakery, REPOSITORY } from "../../helpers/bakery.ts";
import { callLines } from "../../helpers/call-lines.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const PAGE_SECRET = "FB_PAGE_TOKEN";
const METADATA = {
  server: "github",
  path: `/repos/${REPOSITORY}/actions/secrets/${PAGE_SECRET}`,
} as const;

async function store() {
  const bakery = await openBakery();
  const run = (given = {}) =>
    runInProcess(bakery, { "user-token": bakery.userToken.value, ...bakery.storing, ...given });
  return { ...bakery, run };
}

describe("the metadata of a secret", () => {
  const dated = (body: { updated_at: string }, seconds: number) => ({
    ...body,
    updated_at: new Date(Date.parse(body.updated_at) + seconds * 1000).toISOString(),
  });
  const shifted = (seconds: number) => ({
    kind: "rewrite" as const,
    rewrite: (body: { updated_at: string }) => dated(body, seconds),
  });

  it("that are a second older than the answer to the write still confirm it", async () => {
    const { run, emulator } = await store();
    emulator.inject({ on: METADATA, times: 2, after: 1, ...shifted(-1) });
    const { failed, log } = await run();
    expect([failed, log.join("\n")]).toEqual([false, expect.stringContaining("confirmed")]);
  });

  it("that lag behind are read once more", async () => {
    const { run, emulator } = await store();
    emulator.inject({ on: { ...METADATA, method: "GET" }, ...shifted(-9) });
    const { failed, calls } = await run();
    expect(failed).toBe(false);
    expect(callLines(calls).filter((line) => line === `GET ${METADATA.path}`)).toHaveLength(2);
  });

  it.each<[string, object]>([
    ["stay old", shifted(-9)],
    ["are gone", jsonAnswer(404, { message: "Not Found" })],
  ])("that %s fail the job, with the token still set", async (_what, effect) => {
    const { run, emulator } = await store();
    emulator.inject({
      on: { ...METADATA, method: "GET" },
      times: 2,
      ...(effect as { kind: "reset" }),
    });
    const { failed, said, outputs } = await run();
    expect([failed, outputs.healthy]).toEqual([true, "true"]);
    expect(said).toContain("A secret is not as new as it should be");
  });

  it.each([
    ["may not be read", jsonAnswer(403, { message: "No." })],
    ["tell no time", jsonAnswer(200, { name: PAGE_SECRET })],
    ["tell a time that is none", jsonAnswer(200, { updated_at: "noon" })],
  ])("that %s are said, and are no failure", async (_what, effect) => {
    const { run, emulator } = await store();
    emulator.inject({ on: { ...METADATA, method: "GET" }, ...effect });
    const { failed, log, outputs } = await run();
    expect([failed, outputs["secret-updated"]]).toEqual([false, "true"]);
    expect(log.join("\n")).toContain("its metadata could not be read");
  });
});
