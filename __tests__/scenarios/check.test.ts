import { expect } from "vitest";
import { graphErrors, jsonAnswer } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { callLines } from "../helpers/call-lines.ts";
import { scenario } from "../helpers/scenario.ts";

scenario(
  "a healthy Page token is inspected and named, and nothing else is called",
  async ({ aPageToken, page, run }) => {
    const token = aPageToken();
    const { exitCode, outputs, calls, annotations } = await run({
      "page-token": `${token.value}\n`,
    });
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(callLines(calls)).toEqual(["GET /v25.0/debug_token", `GET /v25.0/${page.id}`]);
    expect(outputs).toMatchObject({
      "page-token": token.value,
      "page-id": page.id,
      "page-name": "Blue Door Bakery",
      healthy: "true",
      minted: "false",
      "expires-at": "never",
      "user-token-expires-at": "",
      "secret-updated": "false",
      "error-code": "",
    });
    expect(outputs["renew-by"]).toBe(outputs["data-access-expires-at"]);
  },
  { bundled: true },
);

scenario.each<[string, FaultEffect]>([
  ["a cut connection", { kind: "reset" }],
  ["an error that passes", graphErrors.transient],
])(
  "a name that cannot be read for %s is empty, asked for once, and no finding",
  async ({ aPageToken, emulator, page, run }, _name, effect) => {
    emulator.inject({ on: { path: `/${page.id}` }, ...effect, times: Number.POSITIVE_INFINITY });
    const { exitCode, outputs, calls, findings } = await run({
      "page-token": aPageToken().value,
      retries: "3",
    });
    expect([exitCode, findings, outputs["page-name"]]).toEqual([0, [], ""]);
    expect(calls).toHaveLength(2);
  },
);

scenario(
  "on-unhealthy: warn goes on, hands the token over and annotates warnings",
  async ({ aPageToken, run }) => {
    const token = aPageToken({ expiresIn: 86_400 }).value;
    const { exitCode, outputs, annotations } = await run({
      "page-token": token,
      "on-unhealthy": "warn",
    });
    expect([exitCode, outputs.healthy, outputs["page-token"]]).toEqual([0, "false", token]);
    expect(annotations.map(({ level }) => level)).toEqual(["warning"]);
  },
  { bundled: true },
);

scenario(
  "a version that is gone is noticed by the header of the answer",
  async ({ aPageToken, graph, run }) => {
    const token = aPageToken().value;
    const old = await run({ "page-token": token, "graph-api-version": "v18.0" });
    expect(old.findings).toContainEqual(["graph-version-changed", "warning"]);
    expect(old.exitCode).toBe(0);
    graph.omitVersionHeader = true;
    expect((await run({ "page-token": token })).findings).toEqual([]);
  },
);

scenario(
  "a version that retires within 90 days is a warning, by Facebook's clock",
  async ({ aPageToken, emulator, run }) => {
    emulator.clock.set(Date.parse("2027-03-01T00:00:00Z") / 1000);
    const { findings } = await run({
      "page-token": aPageToken().value,
      "graph-api-version": "v22.0",
    });
    expect(findings).toEqual([["graph-version-retiring", "warning"]]);
  },
);

scenario(
  "wrong credentials are an error about app-secret, never a finding about the token",
  async ({ aPageToken, run }) => {
    const { exitCode, outputs } = await run({
      "page-token": aPageToken().value,
      "app-secret": "0123456789abcdef".repeat(2),
    });
    expect([exitCode, outputs["error-code"]]).toEqual([1, "app-secret-wrong"]);
    expect(outputs).not.toHaveProperty("findings");
  },
);

scenario(
  "an answer as those of 2012, which name neither kind nor reason, is read",
  async ({ aPageToken, emulator, app, page, run }) => {
    const token = { "page-token": aPageToken().value };
    const old = { app_id: Number(app.id), profile_id: Number(page.id), expires_at: 0, scopes: [] };
    for (const is_valid of [true, false]) {
      const answer = jsonAnswer(200, { data: { ...old, is_valid } });
      emulator.inject({ on: { path: "/debug_token" }, ...answer });
    }
    expect((await run({ ...token, "required-scopes": "none" })).findings).toEqual([]);
    expect((await run(token)).message).toContain("no reason");
  },
);
