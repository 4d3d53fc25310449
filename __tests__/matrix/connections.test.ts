import { afterAll, beforeAll, describe, it } from "vitest";
import { type Certificates, makeCertificates } from "./connections/broken-servers.ts";
import { CONNECTION_CALLS } from "./connections/connection-calls.ts";
import { CONNECTION_FAULTS } from "./connections/connection-faults.ts";
import { countBefore } from "./connections/number-calls.ts";
import { type ConnectionCase, runConnectionCase } from "./connections/run-connection-case.ts";
import { takeOverLookups } from "./connections/steer.ts";
import { PATIENCE, throwZeros } from "./run/describe-matrix.ts";
import { holdAll } from "./run/hold-all.ts";
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
  });
  afterAll(() => {
    for (const step of undo) step();
    printTable("connections");
  });

  it.each(["once", "for ever"] as const)("holds at every call %s", PATIENCE, async (occurs) => {
    const cases: ConnectionCase[] = [];
    for (const call of CONNECTION_CALLS) {
      const number = await countBefore(call);
      cases.push(...CONNECTION_FAULTS.map((fault) => ({ call, fault, occurs, number })));
    }
    await holdAll(cases, (example) => runConnectionCase(example, certificates));
  });
});
