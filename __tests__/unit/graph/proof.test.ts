import { describe, expect, it } from "vitest";
import { proveToken } from "../../../src/graph/proof.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { aSecret } from "../../helpers/make-token.ts";

describe("the proof of a token", () => {
  it("is its HMAC-SHA256 under the app secret, in hex (RFC 4231, case 2)", () => {
    const vault = createSecretRegistry(() => {});
    const token = aSecret("what do ya want for nothing?");
    expect(proveToken(token, aSecret("Jefe"), vault).reveal()).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  it("is masked", () => {
    const masked: string[] = [];
    const proof = proveToken(
      aSecret(),
      aSecret(),
      createSecretRegistry((value) => void masked.push(value)),
    );
    expect(masked.includes(proof.reveal())).toBe(true);
  });
});
