import { expect } from "vitest";
import { graphErrors, jsonAnswer } from "../../emulator/builders.ts";
import type { Run } from "../helpers/run.ts";
import { scenario } from "../helpers/scenario.ts";

const FOREVER = Number.POSITIVE_INFINITY;

function expectShort({ annotations, summary, log }: Run): void {
  for (const { title, message } of annotations)
    expect(Buffer.byteLength(title + message)).toBeLessThanOrEqual(4096);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(200_000);
  for (const line of log) expect(line.length).toBeLessThanOrEqual(2100);
}

scenario("twenty thousand scopes make no endless summary", async ({ mint, emulator }) => {
  const scopes = Array.from({ length: 20_000 }, (_, at) => `pages_scope_${at}`);
  emulator.inject({
    on: { path: "/debug_token" },
    times: FOREVER,
    kind: "rewrite",
    rewrite: ({ data }) => ({ data: { ...data, scopes: [...data.scopes, ...scopes] } }),
  });
  const run = await mint();
  expectShort(run);
  expect(run.exitCode).toBe(0);
  expect(run.summary).toMatch(/also granted: pages&#95;.* and \d+ more\n/);
  expect(run.log.join("\n")).toMatch(/^Permissions: .* and \d+ more$/m);
  expect(run.outputs.scopes?.split(",").length).toBeGreaterThan(20_000);
});

scenario.each([
  ["Graph", "/oauth/access_token", { error: { code: 100, message: "x".repeat(600_000) } }],
  ["GitHub", /public-key$/, { message: "🚪".repeat(150_000) }],
] as const)(
  "a message of %s of 600 kB is cut, and what to do is not",
  async ({ mint, emulator, storing }, _name, path, body) => {
    emulator.inject({ on: { path }, times: FOREVER, ...jsonAnswer(400, body) });
    const run = await mint(storing);
    expectShort(run);
    expect(run.exitCode).toBe(1);
    expect(run.message).toMatch(/\nWhat to do: .+(\.|#[a-z-]+)(\n|$)/);
    expect(run.message).toContain("…");
  },
);

scenario.each([["a@evil.example"], ["@octocat"], ["https://evil.example"], ["www.evil.example"]])(
  "a Page called %s is no link in the summary",
  async ({ mint, page }, name) => {
    page.name = name;
    const { exitCode, outputs, summary } = await mint();
    expect([exitCode, outputs["page-name"]]).toEqual([0, name]);
    const read = summary.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));
    expect(read).not.toContain(name);
    expect(read.replaceAll("\u200b", "")).toContain(name);
  },
);

scenario("what is tried again is told once, and then by its title", async ({ mint, emulator }) => {
  // Each answer has a trace id of its own.
  emulator.inject({ on: { server: "graph" }, times: FOREVER, ...graphErrors.transient });
  const { log } = await mint();
  const tries = log.filter((line) => line.includes("Trying again in"));
  expect(tries.filter((line) => line.includes("An unexpected error"))).toHaveLength(1);
  expect(tries.at(-1)).toMatch(
    /^Facebook cannot answer now, as before\. Trying again in .* \(3 of 3\)\.$/,
  );
});
