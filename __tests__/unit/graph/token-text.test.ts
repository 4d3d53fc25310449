import { describe, expect, it } from "vitest";
import { tokenText } from "../../../src/graph/token-text.ts";
import { makeToken } from "../../helpers/make-token.ts";

const read = (value: unknown) => tokenText({ path: "$.access_token", value });

describe("the text of a token", () => {
  it("is taken as it is", () => {
    const token = makeToken();
    expect(read(token) === token).toBe(true);
    expect(read("12345678")).toBe("12345678");
  });

  it.each(["1234567", " ", "a text with spaces", "12345678\n"])("is not %j", (text) => {
    expect(() => read(text)).toThrow("`$.access_token` should be a token, but it is none");
  });

  it.each([undefined, 7, ""])("is not %j either", (value) => {
    expect(() => read(value)).toThrow(/should be a string/);
  });
});
