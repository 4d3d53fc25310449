import { expect, onTestFinished, test } from "vitest";
import { openBakery } from "../helpers/bakery.ts";
import { startSilentServer, TUNNEL } from "../helpers/silent-server.ts";

/** Seconds for the work itself, on a machine that does other things at the same time. */
const SLACK = 5;

/** A check of a Page token by a runner on which somebody keeps silent. @returns the run and its seconds */
async function run(answer: string, variable: string, differing: Record<string, string>) {
  const server = await startSilentServer(answer);
  onTestFinished(() => server.close());
  const address = `127.0.0.1:${server.port}`;
  const bakery = await openBakery();
  const began = performance.now();
  const ended = await bakery.run(
    {
      "user-token": bakery.userToken.value,
      "graph-api-url": variable ? "https://graph.test" : `https://${address}`,
      retries: "1",
      "timeout-seconds": "1",
      ...differing,
    },
    variable ? { [variable]: `http://${address}` } : {},
  );
  return { ...ended, server, seconds: (performance.now() - began) / 1000 };
}

test.each([
  ["a host that never answers the handshake", "", ""],
  ["a proxy that never answers CONNECT", "", "HTTPS_PROXY"],
  ["a proxy that is silent once the tunnel is open", TUNNEL, "HTTP_PROXY"],
])("%s ends the run when its tries are used up", async (_name, answer, variable) => {
  const { exitCode, seconds, annotations, server } = await run(answer, variable, {});
  expect([exitCode, annotations.length]).toEqual([1, 1]);
  expect(annotations[0]?.message).toContain("no whole answer within 1 seconds");
  if (variable) expect(annotations[0]?.message).toContain(`the proxy in \`${variable}\``);
  // The exchange and the inspection, each tried twice: at most one second each, and half between.
  expect(server.taken).toBe(4);
  expect(seconds).toBeLessThan(2 * 1 + 0.5 + SLACK);
});

test("a proxy that keeps silent for two seconds is named in the log", async () => {
  const { log } = await run("", "https_proxy", { "timeout-seconds": "2.5", retries: "0" });
  const line = (call: string) =>
    `${call} at graph.test, through the proxy in https_proxy: no answer after 2 seconds. Waiting for up to 2.5.`;
  expect(log.filter((said) => said.includes("no answer")).toSorted()).toEqual([
    line("GET /v25.0/debug_token"),
    line("POST /v25.0/oauth/access_token"),
  ]);
});

test("a name whose look-up never ends keeps no run alive", async () => {
  const bakery = await openBakery();
  // The system's own look-ups cannot be ended: like them, this one keeps its process alive.
  const endless = 'import dns from "node:dns"; dns.lookup = () => setTimeout(() => {}, 600_000);';
  const began = performance.now();
  const { exitCode, annotations } = await bakery.run(
    {
      "user-token": bakery.userToken.value,
      "graph-api-url": "https://graph.test",
      retries: "0",
      "timeout-seconds": "1",
    },
    { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(endless)}` },
  );
  expect([exitCode, annotations.length]).toEqual([1, 1]);
  expect(annotations[0]?.message).toContain("no whole answer within 1 seconds");
  expect((performance.now() - began) / 1000).toBeLessThan(1 + SLACK);
});
