import { createHmac } from "node:crypto";
import { expect } from "vitest";
import type { ActionRun, ActionStart } from "./run-action.ts";

/** Shortest piece of a secret that counts as the secret. */
const RUN = 20;

/**
 * The standing assertion of every scenario: no secret of the run, plain, percent-encoded, base64
 * or as its HMAC, is seen anywhere but in its `::add-mask::` line and in `page-token`, and no URL
 * holds one but as `input_token` or as a proof.
 */
export function assertNothingLeaked(run: ActionRun, start: ActionStart): void {
  const { "page-token": _handedOver, ...outputs } = run.outputs;
  const seen = {
    log: run.stdout
      .split(/\r?\n/)
      .filter((line) => !line.startsWith("::add-mask::"))
      .join("\n"),
    errors: run.stderr,
    outputs: JSON.stringify(outputs),
    summary: run.summary,
    urls: run.calls.map(urlWithoutAllowedSecrets).join("\n"),
  };
  for (const secret of secretsOf(start)) {
    for (const form of formsOf(secret)) {
      for (const [place, text] of Object.entries(seen)) {
        for (let i = 0; i === 0 || i + RUN <= form.length; i++) {
          const piece = form.slice(i, i + RUN);
          if (text.includes(piece))
            expect.fail(`a secret is seen in the ${place}: …${around(text, piece)}…`);
        }
      }
    }
  }
}

/** What the run was given, and every token that the emulator has ever made. */
function secretsOf({ inputs, emulator }: ActionStart): string[] {
  const given = ["app-secret", "user-token", "page-token", "github-token"].map(
    (name) => inputs[name] ?? "",
  );
  const appSecret = inputs["app-secret"] ?? "";
  const appToken = `${inputs["app-id"]}|${appSecret}`;
  const tokens = [...given, ...emulator.graph.tokens.keys()];
  const proofs = [...tokens, appToken].map((token) =>
    createHmac("sha256", appSecret).update(token).digest("hex"),
  );
  return [...new Set([...tokens, appToken, ...proofs])].filter((secret) => secret.length >= 8);
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString("base64"),
    bytes.toString("base64url"),
  ];
}

function urlWithoutAllowedSecrets({ path, query }: ActionRun["calls"][number]): string {
  const { input_token: _inspected, appsecret_proof: _proof, ...rest } = query;
  return `${path}?${JSON.stringify(rest)}`;
}

function around(text: string, piece: string): string {
  const at = text.indexOf(piece);
  return `${text.slice(Math.max(0, at - 80), at)}[secret]${text.slice(at + piece.length, at + piece.length + 20)}`;
}
