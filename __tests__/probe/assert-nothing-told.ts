import { createHmac } from "node:crypto";
import { expect } from "vitest";
import type { RealAccount } from "./a-real-account.ts";
import type { ProbeRun } from "./probe-run.ts";

/** Shortest piece of a secret that counts as the secret. */
const PIECE = 20;

/**
 * No secret of the account, and nothing that the emulator ever handed out, stands in what a run
 * left, wholly or in part, as it is or encoded; and no URL held one but as `input_token`.
 */
export function assertNothingTold(run: ProbeRun, { emulator, app }: RealAccount): void {
  const appToken = `${app.id}|${app.secret}`;
  const tokens = [app.secret, appToken, ...emulator.graph.tokens.keys()];
  const proofs = tokens.map((token) =>
    createHmac("sha256", app.secret).update(token).digest("hex"),
  );
  const secrets = [...tokens, ...proofs, ...emulator.graph.codes.keys()];
  const seen = {
    stdout: run.stdout,
    stderr: run.stderr,
    "probe.json": JSON.stringify(run.report ?? ""),
    URLs: emulator.calls
      .map(({ path, query }) => {
        const { input_token: _inspected, appsecret_proof: _proof, ...rest } = query;
        return `${path} ${JSON.stringify(rest)}`;
      })
      .join("\n"),
  };
  for (const [place, text] of Object.entries(seen)) {
    const told = new Set(piecesOf(text));
    for (const form of secrets.flatMap(formsOf)) {
      if (piecesOf(form).some((piece) => told.has(piece)))
        expect.fail(`a secret is in the ${place}`);
    }
  }
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, i) =>
    text.slice(i, i + PIECE),
  );
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, encodeURIComponent(secret), bytes.toString("base64"), bytes.toString("hex")];
}
