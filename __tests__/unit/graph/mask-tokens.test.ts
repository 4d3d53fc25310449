import { describe, expect, it } from "vitest";
import { maskTokens } from "../../../src/graph/mask-tokens.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";

function maskedIn(json: unknown): string[] {
  const masked: string[] = [];
  maskTokens(
    json,
    createSecretRegistry((value) => void masked.push(value)),
  );
  return masked;
}

describe("the tokens in an answer", () => {
  const token = makeToken();

  it.each<[string, unknown]>([
    ["under its name", { access_token: token }],
    ["under its name, deep inside", { data: [{ a: { access_token: token } }] }],
    ["in a list", [[{ access_token: token }]]],
    ["in the address of the next sheet", { next: `https://g.test/me?a=b&access_token=${token}&c` }],
    ["in a message", { error: { message: `Malformed access token ${token}.` } }],
    ["as the answer itself", token],
  ])("are masked %s", (_where, json) => {
    expect(maskedIn(json).length === 1 && maskedIn(json)[0] === token).toBe(true);
  });

  it("are masked as they are, where an address has them percent-encoded", () => {
    const address = { next: "https://g.test/me?access_token=123%7Cab-c" };
    expect(maskedIn(address)).toEqual(["123|ab-c"]);
    expect(maskedIn({ next: "https://g.test/me?access_token=50%25%zz" })).toEqual(["50%25%zz"]);
  });

  it.each<[string, unknown]>([
    ["an id and a name", { id: "100000000000001", name: "Blue Door Bakery" }],
    ["something else under the name", { access_token: 7 }],
    ["nothing", null],
    ["a space, which would mask the whole log", { access_token: " " }],
    ["a text with spaces", { access_token: "no token at all" }],
    ["what is too short for a token", { access_token: "#######" }],
    ["a word that begins alike", { name: "EAA Catering, EAASY" }],
  ])("are not seen in %s", (_what, json) => {
    expect(maskedIn(json)).toEqual([]);
  });
});
