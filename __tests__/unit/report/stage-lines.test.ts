import { expect, it } from "vitest";
import { formatCancelled } from "../../../src/report/log-lines.ts";
import { formatSilence, formatUserToken } from "../../../src/report/stage-lines.ts";
import type { WriteProgress } from "../../../src/stages/context.ts";
import { inDays, NOW } from "../../helpers/an-inspection.ts";
import { aUserToken } from "../../helpers/an-obtained-token.ts";

it("a cancelled run with many secrets says how many are in each state, in one line", () => {
  const progress: WriteProgress = new Map();
  for (let page = 0; page < 60; page++)
    progress.set(
      `FB_PAGE_TOKEN_${page}`,
      page < 20 ? "stored" : page === 20 ? "under way" : "waiting",
    );
  const line = formatCancelled("SIGTERM", progress);
  expect(line).toMatch(
    /^Cancelled \(SIGTERM\): 20 .*FB_PAGE_TOKEN_0.*; 1 .*FB_PAGE_TOKEN_20.*; 39 /,
  );
  expect(line.length).toBeLessThan(1300);
});

it("a silent request names the variable of its proxy, where there is one", () => {
  const silence = {
    method: "GET" as const,
    path: "/v25.0/me",
    host: "graph.test",
    seconds: 2,
    limitSeconds: 10,
  };
  expect(formatSilence({ ...silence, proxy: undefined })).toBe(
    "GET /v25.0/me at graph.test: no answer after 2 seconds. Waiting for up to 10.",
  );
  expect(formatSilence({ ...silence, proxy: "HTTPS_PROXY" as const })).toContain(
    "graph.test, through the proxy in HTTPS_PROXY: ",
  );
});

it("a user token from a login names its person, where Facebook does", () => {
  const login = { fromLogin: true, endsAt: inDays(60) };
  expect(formatUserToken(aUserToken({ ...login, userId: "7" }), NOW)).toContain(
    "from the login of the user 7; it ends ",
  );
  expect(formatUserToken(aUserToken({ ...login, userId: undefined }), NOW)).toContain(
    "from the login of the user of an unknown id; it ends ",
  );
});
