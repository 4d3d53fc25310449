import { describe, expect, it } from "vitest";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";

describe("the vault", () => {
  it("masks a secret before it hands it out", () => {
    const masked: string[] = [];
    const value = makeToken();
    const secret = createSecretRegistry((mask) => void masked.push(mask)).register(value);
    expect(masked.length === 1 && masked[0] === secret.reveal()).toBe(true);
  });

  it("masks the same value once, and knows it again", () => {
    const masked: string[] = [];
    const vault = createSecretRegistry((mask) => void masked.push(mask));
    const value = makeToken();
    expect(vault.register(value)).toBe(vault.register(value));
    expect(masked).toHaveLength(1);
  });

  it("scrubs what it keeps, and nothing else", () => {
    const vault = createSecretRegistry(() => {});
    const [kept, other] = [makeToken(), makeToken()];
    vault.register(kept);
    expect(vault.scrub(`token ${kept}`)).toBe("token ***");
    expect(vault.scrub(other) === other).toBe(true);
  });

  it("masks nothing for an empty value: a mask of nothing would hide the whole log", () => {
    const masked: string[] = [];
    const secret = createSecretRegistry((mask) => void masked.push(mask)).register("");
    expect([masked, secret.reveal()]).toEqual([[], ""]);
  });
});
