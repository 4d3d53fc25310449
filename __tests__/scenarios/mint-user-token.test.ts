import { expect } from "vitest";
import { aSystemUser, days, giveRole, hours } from "../../emulator/builders.ts";
import { scenario } from "../helpers/scenario.ts";

scenario(
  "without expires_in, the exchanged token is inspected beside the page call",
  async ({ mint, graph }) => {
    graph.omitExpiresIn = true;
    const { exitCode, outputs, calls } = await mint();
    expect(exitCode).toBe(0);
    expect(calls.filter(({ path }) => path.endsWith("/debug_token"))).toHaveLength(3);
    expect(outputs["user-token-expires-at"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  },
);

scenario(
  "a long-lived token that ends later than the exchanged one stays in use",
  async ({ run, aUserToken, githubToken, stored }) => {
    const given = aUserToken({ expiresIn: days(70) });
    const { exitCode, calls, outputs } = await run({
      "user-token": given.value,
      "user-token-secret-name": "FB_USER_TOKEN",
      "github-token": githubToken,
    });
    expect(exitCode).toBe(0);
    expect(calls.find(({ path }) => path.endsWith("/me/accounts"))?.headers.authorization).toBe(
      `Bearer ${given.value}`,
    );
    expect(stored("FB_USER_TOKEN")).toBeUndefined();
    expect(outputs["secret-updated"]).toBe("false");
  },
);

scenario(
  "the given token is used again where only an inspection says that it ends later",
  async ({ run, aUserToken, emulator, graph }) => {
    const given = aUserToken({ expiresIn: days(60) });
    graph.omitExpiresIn = true;
    const soon = emulator.clock.now() + days(1);
    emulator.inject({
      on: { path: "/debug_token" },
      after: 1,
      kind: "rewrite",
      rewrite: (body) => ({ data: { ...body.data, expires_at: soon } }),
    });
    const { outputs, log } = await run({ "user-token": given.value });
    expect(Date.parse(outputs["user-token-expires-at"] ?? "") / 1000).toBe(given.expiresAt);
    expect(log.join("\n")).toContain("the given one stays in use");
  },
);

scenario.each([
  ["refused", "used as it is, does not end"],
  ["ends", "the given one stays in use"],
  ["keeps", ""],
] as const)(
  "a never-ending system-user token stays in use when its exchange %s",
  async ({ run, graph, aUserToken, page }, behaviour, says) => {
    const user = aSystemUser(graph);
    giveRole(page, user);
    const given = aUserToken({ kind: "system-user", user, expiresIn: "never" });
    graph.plainSystemUserExchange = behaviour;
    const { exitCode, outputs, calls, annotations, log } = await run({
      "user-token": given.value,
      "page-id": page.id,
    });
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(calls.find(({ path }) => path.endsWith(page.id))?.headers.authorization).toBe(
      `Bearer ${given.value}`,
    );
    expect(outputs["user-token-expires-at"]).toBe(behaviour === "refused" ? "" : "never");
    expect(outputs).toMatchObject({ healthy: "true", "renew-by": "never", "expires-at": "never" });
    expect(log.join("\n")).toContain(says);
  },
);

scenario.each([
  ["ends in an hour", hours(1)],
  ["ends in five days", days(5)],
] as const)(
  "a user token that %s is a warning where no longer one is stored for the next run",
  async ({ run, aUserToken }, _name, expiresIn) => {
    const { exitCode, findings } = await run({ "user-token": aUserToken({ expiresIn }).value });
    expect([exitCode, findings]).toEqual([0, [["user-token-expires-soon", "warning"]]]);
  },
);
