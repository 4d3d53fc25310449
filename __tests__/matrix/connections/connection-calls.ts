import type { CallSpec } from "../calls/call.ts";
import { MINT_CALLS, STANDING_CALLS, STORING_CALLS } from "../calls/calls.ts";
import { exchange, pageById } from "../calls/graph-calls.ts";
import { mintByList, mintByLogin, mintForOrganization } from "../scenes/minting.ts";
import { check, keepHealthy, keepNear } from "../scenes/standing.ts";

/**
 * The calls whose connection can be told apart by its number. Two that go out side by side are one
 * group: nobody can say which of them opens the first connection.
 */
export const CONNECTION_CALLS: readonly CallSpec[] = [
  { name: "first calls of Graph", scene: mintByList, loss: "run", sideBySide: true, ...exchange },
  { name: "page by id, connecting", scene: mintByList, loss: "run", ...pageById },
  { ...named("inspection of the Page token", MINT_CALLS), scene: mintByList },
  ...MINT_CALLS.filter(({ scene }) => scene === mintByList || scene === mintByLogin),
  { ...named("public key", STORING_CALLS), scene: mintForOrganization },
  ...STORING_CALLS.filter(({ scene }) => scene === mintForOrganization),
  ...STANDING_CALLS.filter(({ scene }) => scene === check),
  ...STANDING_CALLS.filter(
    ({ scene, loss }) => scene === keepHealthy && (loss === "name" || loss === "surroundings"),
  ).filter(({ sideBySide }) => !sideBySide),
  ...STANDING_CALLS.filter(({ scene, server }) => scene === keepNear && server === "github"),
];

function named(name: string, calls: readonly CallSpec[]): CallSpec {
  const call = calls.find((known) => known.name === name);
  if (!call) throw new Error(`no call is named ${name}`);
  return call;
}
