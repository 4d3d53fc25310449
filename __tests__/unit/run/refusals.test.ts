import { describe, expect, it } from "vitest";
import {
  aToken,
  changePassword,
  graphErrors,
  htmlAnswer,
  hugeAnswer,
  jsonAnswer,
  redirectAnswer,
} from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { makeAppSecret } from "../../helpers/make-token.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const EXCHANGE = { path: "/oauth/access_token" };
const INSPECT = { path: "/debug_token" };

async function mint() {
  const bakery = await openBakery();
  const run = (given = {}, debug = false) =>
    runInProcess(bakery, { "user-token": bakery.userToken.value, ...given }, debug);
  return { ...bakery, run };
}

describe("a run that cannot find out", () => {
  it("because of its inputs calls nobody, and says all of them", async () => {
    const { run } = await mint();
    const { calls, said, failed, summary } = await run({ "app-id": "x", retries: "many" });
    expect([calls, failed]).toEqual([[], true]);
    expect(said).toMatch(/The inputs need attention.*`app-id`.*`retries`/s);
    expect(summary).toContain("The inputs need attention");
  });

  it("writes no summary where none is wanted, also then", async () => {
    const { run } = await mint();
    expect((await run({ "job-summary": "false", retries: "many" })).summary).toBe("");
  });

  it("because the app secret is wrong says so, not that the token is dead", async () => {
    const { run } = await mint();
    const { said, failed } = await run({ "app-secret": makeAppSecret() });
    expect(failed).toBe(true);
    expect(said).toContain("The app secret is wrong");
  });

  it("because the user token is dead says why", async () => {
    const { run, graph, user } = await mint();
    changePassword(graph, user);
    expect((await run()).said).toMatch(/The user token is dead.*password.*460/s);
  });

  it("because a Page token was given as a user token says where it belongs", async () => {
    const { run, graph } = await mint();
    const { value } = aToken(graph);
    expect((await run({ "user-token": value })).said).toContain("pass it as `page-token`");
  });

  it("because the token dies between two calls fails with Facebook's words", async () => {
    const { run, emulator } = await mint();
    emulator.inject({ on: { path: "/me/accounts" }, ...graphErrors.expiredWithoutSubcode });
    expect((await run()).said).toMatch(/refused.*has expired.*code 190/s);
  });

  it("because an answer has the wrong form names the field", async () => {
    const { run, emulator } = await mint();
    emulator.inject({ on: EXCHANGE, ...jsonAnswer(200, { access_token: 7 }) });
    expect((await run()).said).toContain("`$.access_token` should be a string");
  });

  it.each([
    ["a redirect", redirectAnswer("https://elsewhere.test/"), "points elsewhere"],
    ["a body of 2 MB", hugeAnswer(2_000_000), "larger than 1 MiB"],
    ["a page of HTML", htmlAnswer(502), "is not JSON"],
    [
      "JSON that is no error, as an error",
      jsonAnswer(400, { ok: true }),
      "An answer has an unexpected form",
    ],
    ["a limit", graphErrors.appLimit, "Facebook limits the calls"],
    ["a reset connection", { kind: "reset" } as const, "the connection was cut"],
  ])("because of %s says so", async (_what, effect, said) => {
    const { run, emulator } = await mint();
    emulator.inject({ on: INSPECT, times: Number.POSITIVE_INFINITY, ...effect });
    const { failed, said: shown } = await run();
    expect([failed, shown]).toEqual([true, expect.stringContaining(said)]);
  });

  it("because no answer comes ends in time", async () => {
    const { run, emulator } = await mint();
    emulator.inject({ on: INSPECT, kind: "hang" });
    expect((await run({ "timeout-seconds": "0.3" })).said).toContain(
      "no whole answer within 0.3 seconds",
    );
  });

  it("tells of each further try, and succeeds with the last", async () => {
    const { run, emulator } = await mint();
    emulator.inject({ on: EXCHANGE, times: 2, ...graphErrors.transient });
    const { failed, log } = await run({ retries: "2" });
    expect(failed).toBe(false);
    expect(log.filter((line) => line.includes("Trying again in"))).toHaveLength(2);
  });
});
