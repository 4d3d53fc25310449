import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Contestant } from "./contestants.ts";

/** A widely used action of the same kind, whose start ours must not fall behind. */
export const PEER = "actions/create-github-app-token";

/**
 * The peer's start as a multiple of an empty Node.js, for machines that cannot have it: its v3.1.1
 * needed 38.1 ms above 21.5 ms on 2026-11-25 (Node.js 24.21, Linux x64).
 */
export const RECORDED_PEER_START = 2.77;

/** Its bundle as v3.1.1 has it; a commit's hash says what is run. */
const BUNDLE = `https://raw.githubusercontent.com/${PEER}/1b10c78c7865c340bc4f6099eb2f838309f1e8c3/dist/main.cjs`;

// Not committed, found again by the next bench, and swept away by `npm ci`.
const cached = join(import.meta.dirname, "../node_modules/.cache/bench-peer/main.cjs");

/** The peer's bundle: the file given, else one fetched before, else fetched now; or why there is none. */
export async function findPeer(given: string | undefined): Promise<Contestant> {
  const file = given ?? cached;
  if (!existsSync(file) && !(await fetchInto(file))) {
    return { name: PEER, missing: "--peer FILE, with its dist/main.cjs" };
  }
  return { name: PEER, command: [process.execPath, file] };
}

async function fetchInto(file: string): Promise<boolean> {
  try {
    const answer = await fetch(BUNDLE, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return false;
    const code = await answer.text();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
    return true;
  } catch {
    return false;
  }
}
