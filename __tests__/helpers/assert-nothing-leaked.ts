import { createHmac } from "node:crypto";
import { expect } from "vitest";
import type { Emulator, RecordedCall } from "../../emulator/emulator.ts";
import { findSecret } from "../../emulator/runner/refuse-secrets.ts";
import { publicOutputs } from "../../emulator/runner/token-outputs.ts";

/** What of a run anybody can see. */
export interface SeenRun {
  stdout: string;
  stderr: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  calls: readonly RecordedCall[];
}

/** Whose secrets a run could have shown. */
export interface SecretHolder {
  inputs: Readonly<Record<string, string>>;
  emulator: Emulator;
}

/**
 * The standing assertion of every scenario: no secret of the run, plain, percent-encoded, base64
 * or as its HMAC, is seen anywhere but in its `::add-mask::` line and in the outputs that hold
 * tokens (`page-token`, `page-tokens`, `page-token-ID`), and no URL holds one but as `input_token` or as a proof.
 */
export function assertNothingLeaked(run: SeenRun, holder: SecretHolder): void {
  const seen = {
    log: run.stdout
      .split(/\r?\n/)
      .filter((line) => !line.startsWith("::add-mask::"))
      .join("\n"),
    errors: run.stderr,
    outputs: JSON.stringify(publicOutputs(run.outputs)),
    summary: run.summary,
    urls: run.calls.map(urlWithoutAllowedSecrets).join("\n"),
  };
  const secrets = secretsOf(holder);
  for (const [place, text] of Object.entries(seen)) {
    const found = findSecret(text, secrets);
    if (found) expect.fail(`a secret is seen in the ${place}: …${around(text, found)}…`);
  }
}

/** What the run was given, and every token that the emulator has ever made. */
function secretsOf({ inputs, emulator }: SecretHolder): string[] {
  const given = ["app-secret", "user-token", "page-token", "github-token"].flatMap((name) =>
    (inputs[name] ?? "").split(/\r?\n/),
  );
  const appSecret = inputs["app-secret"] ?? "";
  const appToken = `${inputs["app-id"]}|${appSecret}`;
  const [, code = ""] = /[?&]code=([^&#]+)/.exec(inputs["login-address"] ?? "") ?? [];
  const tokens = [...given, code, ...emulator.graph.tokens.keys()];
  const proofs = [...tokens, appToken].map((token) =>
    createHmac("sha256", appSecret).update(token).digest("hex"),
  );
  return [...new Set([...tokens, appToken, ...proofs])].filter((secret) => secret.length >= 8);
}

function urlWithoutAllowedSecrets({ path, query }: RecordedCall): string {
  const { input_token: _inspected, appsecret_proof: _proof, ...rest } = query;
  return `${path}?${JSON.stringify(rest)}`;
}

function around(text: string, { at, length }: { at: number; length: number }): string {
  return `${text.slice(Math.max(0, at - 80), at)}[secret]${text.slice(at + length, at + length + 20)}`;
}
