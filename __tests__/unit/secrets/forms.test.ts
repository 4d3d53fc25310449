import { describe, expect, it } from "vitest";
import { formsOf } from "../../../src/secrets/forms.ts";

/** Base64 of a text behind so many other bytes, without the characters that these decide. */
const base64Behind = (offset: number, text: string) => {
  const whole = Buffer.from(`${"\0".repeat(offset)}${text}`).toString("base64");
  const bits = (offset + Buffer.byteLength(text)) * 8;
  return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
};

describe("the forms of a secret", () => {
  it("are every way in which a foreign message may write it", () => {
    const secret = 'p/ü "q> ?~';
    const forms = new Set(formsOf(secret));
    const percent = "p%2F%C3%BC%20%22q%3E%20%3F~";
    const small = "p%2f%c3%bc%20%22q%3e%20%3f~";
    const json = 'p/ü \\"q> ?~';
    const php = 'p\\/ü \\"q> ?~';
    const standard = [secret, percent, json, php].flatMap((text) =>
      [0, 1, 2].map((offset) => base64Behind(offset, text)),
    );
    const forUrls = standard.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
    const latin1 = ['p/\u00c3\u00bc "q> ?~', 'p/\u00c3\u00bc+"q>+?~'];
    const hex = "702fc3bc2022713e203f7e";
    const plain = [
      secret,
      percent,
      small,
      json,
      php,
      ...latin1,
      'p/ü+"q>+?~',
      hex,
      hex.toUpperCase(),
    ];
    expect(forms).toEqual(new Set([...plain, ...standard, ...forUrls]));
  });

  it("are few for a secret without any sign", () => {
    const secret = "abcdefg";
    const base64 = [0, 1, 2].map((offset) => base64Behind(offset, secret));
    const hex = "61626364656667";
    expect(new Set(formsOf(secret))).toEqual(new Set([secret, hex, ...base64]));
  });

  it("are left out where they would be found in any text, below six characters", () => {
    expect(formsOf("abc")).toEqual(["abc", "616263"]);
    expect(formsOf("ab")).toEqual(["ab"]);
    expect(formsOf("abcde")).toContain("YWJjZG");
  });

  it("are none of the empty text, and only itself of one longer than any token", () => {
    expect(formsOf("")).toEqual([]);
    expect(formsOf("a".repeat(4097))).toEqual(["a".repeat(4097)]);
    expect(formsOf("a".repeat(4096)).length).toBeGreaterThan(1);
  });
});
