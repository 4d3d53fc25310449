import { describe, expect, it } from "vitest";
import { corruptToken } from "../../emulator/builders.ts";
import { looksLikeToken, makeTokenString } from "../../emulator/graph/state/token-strings.ts";

const tokens = Array.from({ length: 200 }, () => makeTokenString("145634995501895"));

describe("a token string", () => {
  it("is 180 to 200 or so letters and digits that begin with EAA and end in ZD", () => {
    for (const token of tokens) expect(token).toMatch(/^EAA[A-Za-z0-9]{176,207}ZD$/);
  });

  it("has each Z followed by A, B, C or D", () => {
    for (const token of tokens) expect(token).not.toMatch(/Z(?![A-D])/);
  });

  it("begins the same for the same app, and otherwise for another", () => {
    expect(new Set(tokens.map((token) => token.slice(0, 14))).size).toBe(1);
    expect(makeTokenString("145634995501896").slice(0, 14)).not.toBe(tokens[0]?.slice(0, 14));
  });

  it("encodes the app as real ones do: the Graph API Explorer's tokens begin alike", () => {
    expect(makeTokenString("145634995501895").slice(0, 14)).toBe("EAACEdEose0cBA");
  });

  it("still looks like one with a character changed, but is another", () => {
    for (const token of tokens) {
      const corrupted = corruptToken(token);
      expect(corrupted).not.toBe(token);
      expect(corrupted).toHaveLength(token.length);
      expect(looksLikeToken(corrupted)).toBe(true);
    }
  });
});
