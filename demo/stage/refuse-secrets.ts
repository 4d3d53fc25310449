import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { stripVTControlCharacters } from "node:util";
import type { Emulator } from "../../emulator/emulator.ts";

/** Shortest piece of a secret that counts as the secret. */
const PIECE = 20;

/**
 * Throws where a text that is about to be shown holds a secret of the emulated world, or a piece of
 * one: any token, app secret or proof, plain, percent-encoded or base64, also across line breaks.
 */
export function refuseSecrets(text: string, { graph, github }: Emulator): void {
  const seen = stripVTControlCharacters(text).replace(/[\s│]/g, "");
  const appSecrets = [...graph.apps.values()].map(({ secret }) => secret);
  const appTokens = [...graph.apps.values()].map(({ id, secret }) => `${id}|${secret}`);
  const tokens = [...graph.tokens.keys(), ...github.tokens.keys(), ...appTokens];
  const proofs = appSecrets.flatMap((secret) =>
    tokens.map((token) => createHmac("sha256", secret).update(token).digest("hex")),
  );
  for (const secret of [...tokens, ...appSecrets, ...proofs]) {
    const bytes = Buffer.from(secret);
    for (const form of [secret, encodeURIComponent(secret), bytes.toString("base64")]) {
      for (let i = 0; i === 0 || i + PIECE <= form.length; i++) {
        assert.ok(!seen.includes(form.slice(i, i + PIECE)), "the demo was about to show a secret");
      }
    }
  }
}
