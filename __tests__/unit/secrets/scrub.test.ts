import { describe, expect, it } from "vitest";
import { createScrubber } from "../../../src/secrets/scrub.ts";
import { makeAppSecret, makeToken } from "../../helpers/make-token.ts";

function scrubberFor(...secrets: string[]) {
  const scrubber = createScrubber();
  for (const secret of secrets) scrubber.learn(secret);
  return scrubber;
}

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const everyByte = (text: string) => Buffer.from(text).toString("hex").replace(/../g, "%$&");
const unit = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
const reference = (sign: string) => `&#${sign.charCodeAt(0)};`;

describe("the scrubber", () => {
  const token = makeToken();
  const odd = `p/${makeAppSecret()}+"q" ü&=%`;

  it.each<[string, (secret: string) => string]>([
    ["plain", (secret) => secret],
    ["percent-encoded", (secret) => encodeURIComponent(secret)],
    [
      "percent-encoded in small letters",
      (secret) => encodeURIComponent(secret).replace(/%../g, (byte) => byte.toLowerCase()),
    ],
    ["as a form field", (secret) => new URLSearchParams({ t: secret }).toString().slice(2)],
    ["in base64", (secret) => Buffer.from(secret).toString("base64")],
    ["in base64 for URLs", (secret) => Buffer.from(secret).toString("base64url")],
    ["in hex", (secret) => Buffer.from(secret).toString("hex")],
    ["in JSON", (secret) => JSON.stringify(secret).slice(1, -1)],
    ["in capital hex", (secret) => Buffer.from(secret).toString("hex").toUpperCase()],
    ["with every byte percent-encoded", everyByte],
    ["as an address", encodeURI],
    ["in JSON, unit by unit", (secret) => secret.replace(/[\s\S]/g, unit)],
    ["as references of HTML", (secret) => secret.replace(/\W/g, reference)],
    ["in JSON in JSON", (secret) => json(json(secret))],
    ["percent-encoded twice", (secret) => encodeURIComponent(encodeURIComponent(secret))],
    ["in JSON, percent-encoded", (secret) => encodeURIComponent(json(secret))],
    [
      "in lines of base64",
      (secret) =>
        Buffer.from(secret)
          .toString("base64")
          .replace(/.{20}(?=.)/g, "$&\r\n"),
    ],
    ["in PHP's JSON", (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/")],
  ])("takes a secret out that stands there %s", (_form, written) => {
    for (const secret of [token, odd]) {
      const scrubbed = scrubberFor(secret).scrub(
        `Malformed access token ${written(secret)}, sorry`,
      );
      expect(scrubbed).toMatch(/^Malformed access token \*\*\*\w?=*, sorry$/);
    }
  });

  it.each(["", "u", "us", "user:", "x-access-token:"])(
    "takes a secret out of the base64 of Basic authentication, behind %j",
    (before) => {
      const secret = makeToken(60);
      const header = Buffer.from(`${before}${secret}`).toString("base64");
      const scrubbed = scrubberFor(secret).scrub(header);
      const rest = scrubbed.replaceAll("***", "");
      expect(scrubbed).toContain("***");
      expect(Buffer.from(rest, "base64").toString("latin1")).not.toContain(secret.slice(6, 12));
    },
  );

  it("takes out every piece of 20 characters, and leaves one of 19", () => {
    const piece = token.slice(70, 90);
    expect(scrubberFor(token).scrub(`<${piece}>`)).toBe("<***>");
    expect(scrubberFor(token).scrub(`<${piece.slice(1)}>`)).toBe(`<${piece.slice(1)}>`);
  });

  it("takes out two secrets that run into each other", () => {
    const other = makeToken();
    expect(scrubberFor(token, other).scrub(`${token}${other}`)).toBe("***");
    expect(scrubberFor(token, other).scrub(`${token} ${other}`)).toBe("*** ***");
  });

  it("takes a short secret out wherever it stands whole, and only there", () => {
    const { scrub } = scrubberFor("hunter2-hunter");
    expect(scrub("a hunter2-hunterhunter2-hunter b")).toBe("a *** b");
    expect(scrub("hunter2-")).toBe("hunter2-");
  });

  it("leaves what is no secret as it is", () => {
    const text = "Page 100000000000001, “Blue Door Bakery” 🚪, until 2027-01-21";
    expect(scrubberFor(token, odd).scrub(text)).toBe(text);
  });

  it("does not take the empty text for a secret", () => {
    expect(scrubberFor("").scrub("all is well")).toBe("all is well");
  });

  it("does not stumble over half a character in a secret", () => {
    expect(scrubberFor(`half \ud83d of a character`).scrub("whole")).toBe("whole");
  });

  it("has nothing to do a second time, also where what is left and `***` are a secret", () => {
    const { scrub } = scrubberFor("a*b", "x*");
    expect(scrub("xxa*b")).toBe(scrub(scrub("xxa*b")));
  });

  it("shows nothing of a text in which replacing goes on and on", () => {
    expect(scrubberFor("x*").scrub(`${"x".repeat(1000)}*`)).toBe("***");
  });

  it("learns of what is too long for a token only its plain form", () => {
    const long = makeToken(5000);
    const { scrub } = scrubberFor(long);
    expect(scrub(`a ${long.slice(4000)} b`)).toBe("a *** b");
    expect(scrub(Buffer.from(long).toString("hex"))).not.toContain("***");
  });
});
