import { describe, expect, it } from "vitest";
import { DecodingError } from "../../../src/errors.ts";
import {
  field,
  filledText,
  flag,
  id,
  type Json,
  list,
  optional,
  rootOf,
  seconds,
  text,
  wholeNumber,
} from "../../../src/json/decode.ts";

type Decoder = (json: Json) => unknown;

describe("a value that fits", () => {
  it.each<[string, Decoder, unknown, unknown]>([
    ["a string", text, "", ""],
    ["a filled string", filledText, "a", "a"],
    ["an id that is a string", id, "100000000000001", "100000000000001"],
    ["an id that is a number, as 2012", id, 100000000000001, "100000000000001"],
    ["a whole number", wholeNumber, 0, 0],
    ["seconds", seconds, 5184000, 5184000],
    ["a flag", flag, false, false],
    ["a list", (json) => list(json, text), ["a", "b"], ["a", "b"]],
  ])("%s is taken", (_what, decode, value, taken) => {
    expect(decode(rootOf(value))).toEqual(taken);
  });
});

describe("a value that does not fit", () => {
  it.each<[string, Decoder, unknown, string]>([
    ["a number for a string", text, 1, "a string, but it is of type number"],
    ["an empty string", filledText, "", "a string that is not empty, but it is of type string"],
    ["an empty id", id, "", "an id, but it is of type string"],
    ["an id that lost digits", id, 1e20, "an id, but it is of type number"],
    ["an id that is a flag", id, true, "an id, but it is of type boolean"],
    ["a fraction", wholeNumber, 1.5, "a whole number, but it is of type number"],
    ["a negative number", wholeNumber, -1, "a whole number, but it is of type number"],
    ["a number in a string", wholeNumber, "1", "a whole number, but it is of type string"],
    ["a time that no date holds", seconds, 9e15, "a time in seconds, but it is of type number"],
    ["a string for a flag", flag, "true", "true or false, but it is of type string"],
    ["an object for a list", (json) => list(json, text), {}, "a list, but it is of type object"],
    ["a list for an object", (json) => field(json, "x"), [], "an object, but it is a list"],
    [
      "nothing for an object",
      (json) => field(json, "x"),
      undefined,
      "an object, but it is missing",
    ],
    ["null for an object", (json) => field(json, "x"), null, "an object, but it is missing"],
    ["text for an object", (json) => field(json, "x"), "x", "an object, but it is of type string"],
  ])("%s is refused, and said so", (_what, decode, value, said) => {
    expect(() => decode(rootOf(value))).toThrow(DecodingError);
    expect(() => decode(rootOf(value))).toThrow(`The answer's field \`$\` should be ${said}.`);
  });

  it("is named by its path", () => {
    const body = rootOf({ data: [{ id: "1" }, { id: null }] });
    const ids = () => list(field(body, "data"), (page) => id(field(page, "id")));
    expect(ids).toThrow("`$.data[1].id`");
  });

  it("is never shown itself", () => {
    expect(() => flag(rootOf("hidden-value"))).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hidden-value") }),
    );
  });
});

describe("a field", () => {
  it("that is null is as good as missing", () => {
    expect(field(rootOf({ a: null }), "a").value).toBeUndefined();
    expect(field(rootOf({}), "a").value).toBeUndefined();
  });

  it("that every object inherits is missing", () => {
    expect(field(rootOf({}), "constructor").value).toBeUndefined();
  });

  it("may be left out where it is optional", () => {
    expect(optional(field(rootOf({}), "a"), text)).toBeUndefined();
    expect(optional(field(rootOf({ a: "x" }), "a"), text)).toBe("x");
  });

  it("is refused where it is there and does not fit, optional or not", () => {
    expect(() => optional(field(rootOf({ a: 1 }), "a"), text)).toThrow("`$.a`");
  });

  it("of a list may be null, and is missing then", () => {
    expect(() => list(rootOf([null]), text)).toThrow(
      "`$[0]` should be a string, but it is missing",
    );
  });
});
