import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { aSecret, makeToken } from "../../helpers/make-token.ts";

describe("a secret", () => {
  const value = makeToken();
  const secret = aSecret(value);

  it.each<[string, string]>([
    ["joined into a text", `${secret}`],
    ["turned into a string", String(secret)],
    ["written as JSON", JSON.stringify({ secret })],
    ["inspected", inspect(secret)],
    ["inspected inside something", inspect({ a: [secret] }, { depth: 9, showHidden: true })],
    ["listed by its properties", JSON.stringify(Object.entries(secret))],
  ])("does not show when %s", (_how, shown) => {
    expect(shown).not.toContain(value.slice(0, 20));
  });

  it("says that it is one", () => {
    expect([`${secret}`, JSON.stringify(secret), inspect(secret)]).toEqual([
      "[secret]",
      '"[secret]"',
      "[secret]",
    ]);
  });

  it("is revealed where it is asked for", () => {
    expect(secret.reveal() === value).toBe(true);
  });

  it("equals another one of the same value, and no other", () => {
    expect(secret.equals(aSecret(value))).toBe(true);
    expect(secret.equals(aSecret())).toBe(false);
  });
});
