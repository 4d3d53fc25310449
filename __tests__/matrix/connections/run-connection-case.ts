import type { Case } from "../rules/case.ts";
import { limitsOf } from "../rules/case.ts";
import { expectedOf } from "../rules/expected.ts";
import { complaintsAbout } from "../run/complaints.ts";
import { runScene } from "../run/run-scene.ts";
import { openScene, type Scene } from "../scenes/scene.ts";
import { ADDRESSES, type Certificates, DOMAIN, listenBroken } from "./broken-servers.ts";
import type { ConnectionFault } from "./connection-faults.ts";
import { serveSheets } from "./number-calls.ts";
import type { steer } from "./steer.ts";

/** A case whose fault meets a connection, and the number of the first one it meets, from 0. */
export type ConnectionCase = Case & { fault: ConnectionFault; number: number };

let opened = 0;

/**
 * Runs one case. Every request has a connection of its own, so that the number of a lookup, or of a
 * proxy's tunnel, says which call is about to be made.
 *
 * @param steerHost makes a host lead astray: by the lookup of its name, or by a proxy
 * @returns what is not as expected; empty: the case held
 */
export async function runConnectionCase(
  example: ConnectionCase,
  certificates: Certificates,
  steerHost: typeof steer,
): Promise<string[]> {
  const { call, fault } = example;
  const scene = await openScene(call.scene, { tls: certificates.good });
  serveSheets(scene, { connection: "close" });
  const url = call.server === "graph" ? scene.emulator.graphUrl : scene.emulator.githubUrl;
  const end = await listenBroken(fault.way, Number(new URL(url).port), certificates);
  try {
    const met = steerInto(scene, example, steerHost);
    const run = await runScene(scene, limitsOf(example));
    const expected = expectedOf(example);
    // A group of two is met twice where the fault stays; nothing of theirs reaches the server.
    const group = call.sideBySide && example.occurs === "for ever" ? 2 : 1;
    const tries = fault.retried && example.occurs === "once" ? 1 : expected.requests * group;
    const furtherTries = expected.furtherTries * group;
    const told = { ...run, requests: met.count };
    return complaintsAbout(told, { ...expected, requests: tries, furtherTries }, scene);
  } catch (error) {
    return [`the run threw ${error}`];
  } finally {
    end();
    await scene.emulator.close();
  }
}

/** Gives both servers names of their own, one of which leads astray at the connections to be met. */
function steerInto(
  scene: Scene,
  { call, fault, occurs, number }: ConnectionCase,
  steerHost: typeof steer,
) {
  opened += 1;
  const met = { count: 0 };
  let lookups = 0;
  for (const server of ["graph", "github"] as const) {
    const host = `${server}-${opened}.${DOMAIN}`;
    const { port } = new URL(
      server === "graph" ? scene.emulator.graphUrl : scene.emulator.githubUrl,
    );
    scene.inputs[`${server}-api-url`] = `https://${host}:${port}`;
    steerHost(host, () => {
      if (server !== call.server) return ADDRESSES.good;
      const at = lookups++;
      if (at < number || (occurs === "once" && at > number)) return ADDRESSES.good;
      met.count += 1;
      return fault.way;
    });
  }
  return met;
}
