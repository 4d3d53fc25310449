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

/** Where a text holds a secret. */
export interface FoundSecret {
  at: number;
  length: number;
}

/** Half of {@link PIECE}: a piece of that length, wherever it begins, holds one whole block of it. */
const BLOCK = PIECE / 2;

/**
 * The first place of a text that holds a secret, or a piece of 20 characters of one, in any form that
 * hides it from the eye only: plain, percent-encoded, base64.
 */
export function findSecret(text: string, secrets: readonly string[]): FoundSecret | undefined {
  const blocks = new Map<string, Array<{ form: string; from: number }>>();
  for (const form of new Set(secrets.flatMap(formsOf))) {
    const at = form.length < PIECE ? text.indexOf(form) : -1;
    if (at !== -1) return { at, length: form.length };
    for (let from = 0; from + BLOCK <= form.length; from += BLOCK) {
      const block = form.slice(from, from + BLOCK);
      blocks.set(block, [...(blocks.get(block) ?? []), { form, from }]);
    }
  }
  for (let at = 0; at + BLOCK <= text.length; at++) {
    for (const { form, from } of blocks.get(text.slice(at, at + BLOCK)) ?? []) {
      const found = extend(text, at, form, from);
      if (found.length >= PIECE) return found;
    }
  }
  return undefined;
}

/** What a text and a form have in common around a block that both hold. */
function extend(text: string, at: number, form: string, from: number): FoundSecret {
  let before = 0;
  while (from > before && at > before && text[at - before - 1] === form[from - before - 1])
    before += 1;
  let after = BLOCK;
  while (from + after < form.length && text[at + after] === form[from + after]) after += 1;
  return { at: at - before, length: before + after };
}

function formsOf(secret: string): string[] {
  if (secret === "") return [];
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString("base64"),
    bytes.toString("base64url"),
  ];
}
