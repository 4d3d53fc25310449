import type { RecordedCall } from "../../emulator/emulator.ts";

/** `GET /v25.0/debug_token`: the calls in a form that reads. */
export function callLines(calls: readonly RecordedCall[]): string[] {
  return calls.map(({ method, path }) => `${method} ${path}`);
}
