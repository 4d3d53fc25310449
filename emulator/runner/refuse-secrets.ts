import { strict as assert } from "node:assert";
import { createHmac } from "node:crypto";
import { stripVTControlCharacters } from "node:util";
import type { Emulator } from "../emulator.ts";

/** Length of the shortest piece of a secret that counts as the secret. */
const PIECE = 20;

/**
 * Throws where a text that is about to be shown holds a secret of the emulated world, or a piece of
 * one: any token, app secret or proof, plain, percent-encoded or base64, also across line breaks.
 *
 * @throws {assert.AssertionError} which does not repeat the secret
 */
export function refuseSecrets(text: string, { graph, github }: Emulator): void {
  const seen = stripVTControlCharacters(text).replace(/[\s│]/g, "");
  const apps = [...graph.apps.values()];
  const appTokens = apps.map(({ id, secret }) => `${id}|${secret}`);
  const tokens = [...graph.tokens.keys(), ...github.tokens.keys(), ...appTokens];
  const secrets = apps.flatMap(({ secret }) => [
    secret,
    ...tokens.map((token) => createHmac("sha256", secret).update(token).digest("hex")),
  ]);
  assert.ok(!findSecret(seen, [...tokens, ...secrets]), "a secret was about to be shown");
}

/**
 * The first place of a text that holds a secret, or a piece of 20 characters of one, in any form that
 * hides it from the eye only: plain, percent-encoded, base64.
 *
 * @returns where it begins and how long it is, or undefined
 */
export function findSecret(
  text: string,
  secrets: readonly string[],
): { at: number; length: number } | undefined {
  const pieces = new Set<string>();
  for (const form of secrets.filter((secret) => secret !== "").flatMap(formsOf)) {
    if (form.length < PIECE) {
      const at = text.indexOf(form);
      if (at !== -1) return { at, length: form.length };
    }
    for (let i = 0; i + PIECE <= form.length; i++) pieces.add(form.slice(i, i + PIECE));
  }
  for (let at = 0; at + PIECE <= text.length; at++)
    if (pieces.has(text.slice(at, at + PIECE))) return { at, length: PIECE };
  return undefined;
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
