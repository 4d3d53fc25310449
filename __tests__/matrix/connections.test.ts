import { afterAll, beforeAll, describe, it, vi } from "vitest";
import type { CallSpec } from "./calls/call.ts";
import { type Certificates, makeCertificates } from "./connections/broken-servers.ts";
import { CONNECTION_CALLS } from "./connections/connection-calls.ts";
import {
  CONNECTION_FAULTS,
  type ConnectionFault,
  PROXY_FAULTS,
} from "./connections/connection-faults.ts";
import { type FaultyProxy, startFaultyProxy } from "./connections/faulty-proxy.ts";
import { countBefore } from "./connections/number-calls.ts";
import { type ConnectionCase, runConnectionCase } from "./connections/run-connection-case.ts";
import { steer, takeOverLookups } from "./connections/steer.ts";
import type { Occurrence } from "./rules/case.ts";
import { isDistinct } from "./rules/cases.ts";
import { PATIENCE, throwZeros } from "./run/describe-matrix.ts";
import { runCases } from "./run/run-cases.ts";
import { printTable } from "./run/table.ts";

// The troubles live at 127.0.0.2 and beyond, which macOS does not have without being told.
describe.skipIf(process.platform === "darwin")("a connection that does not come about", () => {
  let certificates: Certificates;
  const undo: Array<() => void> = [];

  throwZeros();
  beforeAll(async () => {
    const made = await makeCertificates();
    certificates = made;
    undo.push(made.distrust, takeOverLookups());
    for (const call of CONNECTION_CALLS) numbers.set(call, await countBefore(call));
  });
  afterAll(() => {
    for (const step of undo) step();
    printTable("connections");
  });

  it.each(["once", "for ever"] as const)("holds at every call %s", PATIENCE, async (occurs) => {
    const cases = casesOf(CONNECTION_FAULTS, occurs);
    await runCases(cases, (example) => runConnectionCase(example, certificates, steer));
  });

  describe("through a proxy", () => {
    let proxy: FaultyProxy;

    beforeAll(async () => {
      proxy = await startFaultyProxy();
      for (const name of ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"]) {
        vi.stubEnv(name.toLowerCase(), undefined);
        vi.stubEnv(name, name === "HTTPS_PROXY" ? proxy.url : undefined);
      }
    });
    afterAll(async () => {
      vi.unstubAllEnvs();
      await proxy.close();
    });

    it.each(["once", "for ever"] as const)("holds at every call %s", PATIENCE, async (occurs) => {
      const cases = casesOf(PROXY_FAULTS, occurs);
      await runCases(cases, (example) => runConnectionCase(example, certificates, proxy.steer));
    });
  });
});

/** How many connections come before each call; the way to the server makes no difference. */
const numbers = new Map<CallSpec, number>();

function casesOf(faults: readonly ConnectionFault[], occurs: Occurrence): ConnectionCase[] {
  const cases = CONNECTION_CALLS.flatMap((call) =>
    faults.map((fault) => ({ call, fault, occurs, number: numbers.get(call) ?? Number.NaN })),
  );
  // Of two calls side by side, one is met once, or both.
  return cases.filter((example) => example.call.sideBySide || isDistinct(example));
}
