import { describe, expect, it } from "vitest";
import { parseChoice, parseFlag, parseNumber, take } from "../../../src/inputs/fields.ts";
import { readToken } from "../../../src/inputs/secret-form.ts";
import { parseField } from "../../helpers/parse-field.ts";

describe("a flag", () => {
  it.each([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
  ])("may be written %s", (written, value) => {
    expect(parseField((p) => parseFlag("job-summary", written, p))).toEqual({ value, said: [] });
  });

  it.each(["yes", "1", "on", "tRUE", "true false", "truefalse", "null", " true"])(
    "is never guessed from %j",
    (written) => {
      const { said } = parseField((p) => parseFlag("allow-expiring", written, p));
      expect(said).toEqual([
        expect.stringMatching(/^`allow-expiring` must be `true` or `false`, but it is "/),
      ]);
    },
  );
});

describe("a number", () => {
  const days = { least: 0, most: 3650 };
  const seconds = { least: 0.1, most: 600, decimals: true } as const;

  it.each<[string, Parameters<typeof parseNumber>[2], number]>([
    ["0", days, 0],
    ["3650", days, 3650],
    ["007", days, 7],
    ["0.1", seconds, 0.1],
    ["600", seconds, 600],
    ["2.5", seconds, 2.5],
  ])("may be %s", (written, range, value) => {
    expect(parseField((p) => parseNumber("retries", written, range, p))).toEqual({
      value,
      said: [],
    });
  });

  it.each<[string, Parameters<typeof parseNumber>[2]]>([
    ["3651", days],
    ["-1", days],
    ["+1", days],
    ["1.5", days],
    ["1e3", days],
    ["0x10", days],
    ["14 days", days],
    ["fourteen", days],
    ["Infinity", days],
    ["NaN", days],
    ["1234567890", { least: 0, most: Number.POSITIVE_INFINITY }],
    ["0", seconds],
    ["0.09", seconds],
    ["601", seconds],
    ["1,5", seconds],
    [".5", seconds],
    ["5.", seconds],
    ["٣", days],
  ])("is never guessed from %j", (written, range) => {
    const { said } = parseField((p) => parseNumber("warn-within-days", written, range, p));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`from ${range.least} to ${range.most}`);
  });
});

describe("a choice", () => {
  const choose = (written: string) =>
    parseField((p) => parseChoice("data-access", written, ["fail", "warn", "ignore"], p));

  it("is one of its words", () => {
    expect(choose("warn")).toEqual({ value: "warn", said: [] });
  });

  it.each(["Warn", "warning", "fail,warn", "constructor"])("is not %j", (written) => {
    expect(choose(written).said).toEqual([
      `\`data-access\` must be \`fail\` or \`warn\` or \`ignore\`, but it is "${written}".`,
    ]);
  });

  it("that is a long text, and may be a secret, is not repeated", () => {
    expect(choose("x".repeat(41)).said[0]).toMatch(/but it is a text of 41 characters\.$/);
  });
});

describe("a secret", () => {
  const check = (value: string) => parseField((p) => take("app-secret", readToken(value), p)).said;

  it("is printable and unbroken, or empty", () => {
    const tail = "x".repeat(20);
    const values = ["", `123|ab-_c~!${tail}`, `ghs_abc.def${tail}`];
    expect(values.flatMap(check)).toEqual([]);
  });

  it.each(["two words", "line\nbreak", "tab\tbed", "umläut", "zero\u200bwidth", "nu\0l"])(
    "is not %j, and is never repeated",
    (value) => {
      expect(check(value)).toHaveLength(1);
      expect(check(value)[0]).toMatch(/^`app-secret` must be one unbroken line/);
      expect(check(value)[0]).not.toContain(value);
    },
  );
});
