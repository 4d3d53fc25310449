import { describe, expect, it } from "vitest";
import { maskLoginAddress } from "../../../src/login/mask-login-address.ts";
import { Secret } from "../../../src/secrets/secret.ts";

const CODE = "AQBx-20-characters_or";

function masked(address: string): string[] {
  const texts: string[] = [];
  maskLoginAddress(address, (text) => {
    texts.push(text);
    return new Secret(text);
  });
  return texts;
}

describe("of a login address", () => {
  it.each([
    ["the code", `https://localhost/?code=${CODE}&state=1.2#_=_`, [CODE]],
    ["both of two codes", `?code=${CODE}&code=b${CODE}`, [CODE, `b${CODE}`]],
    ["a token in the fragment", `https://localhost/#access_token=${CODE}&x=1`, [CODE]],
    ["a long-lived token", `https://localhost/#long_lived_token=${CODE}`, [CODE]],
    ["a token in the path", `https://localhost/access_token=${CODE}`, [CODE]],
    ["a code in capitals", `?CODE=${CODE}`, [CODE]],
    ["a code in the middle of words", `it says code=${CODE} here`, [CODE]],
  ])("%s is masked", (_what, address, texts) => {
    expect(masked(address)).toEqual(texts);
  });

  it.each([
    `#access%5Ftoken=${CODE}`,
    `&%61ccess_token=${CODE}`,
    `#access_token%253D${CODE}`,
    `#access_token =${CODE}`,
    `?code =  ${CODE}`,
    `?error_description=EAA${"x".repeat(20)}`,
  ])("what is hidden by escapes, blanks or another name is masked: %s", (address) => {
    const expected = address.includes("EAA") ? `EAA${"x".repeat(20)}` : CODE;
    expect(masked(`https://localhost/${address}`)).toContain(expected);
  });

  it("a code is masked as written and decoded", () => {
    expect(masked(`?code=${CODE}%2Fx`)).toEqual([`${CODE}%2Fx`, `${CODE}/x`]);
  });

  it("a code in an address within another is masked", () => {
    expect(masked(`?u=https%3A%2F%2Fa%2F%3Fcode%3D${CODE}%26x`)).toContain(CODE);
  });

  it("what is no UTF-8 is left as it is written", () => {
    expect(masked(`?code=${CODE}%ff%41`)).toEqual([`${CODE}%ff%41`]);
  });

  it("what is too short for a secret, or holds blanks, is never masked", () => {
    const nineteen = "x".repeat(19);
    expect(masked(`?code=${nineteen}&error_code=200&access_token=abc`)).toEqual([]);
    expect(masked(`?code=${nineteen}%20${nineteen}`)).toEqual([`${nineteen}%20${nineteen}`]);
    expect(masked("a plain page")).toEqual([]);
    const twenty = "x".repeat(20);
    expect(masked(`?code=${twenty}&x=${nineteen}`)).toEqual([twenty]);
  });
});
