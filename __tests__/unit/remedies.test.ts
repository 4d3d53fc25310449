import { describe, expect, it } from "vitest";
import { type ActionError, DecodingError } from "../../src/errors.ts";
import { GitHubError, readRefusal } from "../../src/github/github-error.ts";
import { wrongAddress } from "../../src/github/wrong-address.ts";
import {
  explainNetworkError,
  InvalidProxyError,
  ProxyRefusal,
} from "../../src/http/network-error.ts";
import { notJson, redirected } from "../../src/http/unusable-answer.ts";
import { InputError } from "../../src/inputs/input-error.ts";
import { withLoginLink } from "../../src/report/login-offer.ts";
import { describeError } from "../../src/report/shown-error.ts";
import { NOW } from "../helpers/an-inspection.ts";
import { wordsIn } from "../helpers/words-in.ts";

const REQUEST = {
  method: "GET",
  url: new URL("https://github.example.com/x"),
  headers: {},
} as const;
const PROXIES = [undefined, "HTTPS_PROXY"] as const;

/** The codes of Node.js and undici, one of each kind. */
const CODES = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "ECONNRESET",
  "UND_ERR_DESTROYED",
  "UND_ERR_RES_EXCEEDED_MAX_SIZE",
  "UND_ERR_HEADERS_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "NEVER_SEEN",
];

const coded = (code: string) => Object.assign(new Error("x"), { code });

function networkErrors(): ActionError[] {
  const causes = [...CODES.map(coded), new ProxyRefusal(407), new ProxyRefusal(502)];
  return PROXIES.flatMap((proxy) =>
    causes.map((cause) => explainNetworkError(cause, { ...REQUEST, timeoutSeconds: 10, proxy })),
  );
}

/** Errors of this program's lower half, with the longest times that they may tell. */
const ERRORS: ReadonlyArray<[string, () => Array<ActionError | undefined>]> = [
  ["of the network", networkErrors],
  ["of a proxy variable", () => [new InvalidProxyError(undefined, undefined)]],
  [
    "of an answer that is of no use",
    () => [notJson(REQUEST, { status: 502, body: "", retryAfter: 600, now: NOW })],
  ],
  ["of a redirect", () => [redirected(REQUEST, 302, "Look.")]],
  [
    "of a web site",
    () => [
      wrongAddress("https://github.example.com", REQUEST, { status: 404, headers: {}, body: "" }),
    ],
  ],
  [
    "of a limit",
    () => {
      const answer = { status: 429, headers: { "retry-after": "600" }, body: "{}" };
      return [new GitHubError(readRefusal(answer, { method: "GET", path: "/", now: NOW }))];
    },
  ],
  ["of a field", () => [new DecodingError("$.x", "a", "b")]],
  ["of inputs", () => [new InputError([{ input: "app-id", reason: "is bad." }])]],
];

describe("a remedy", () => {
  it.each(ERRORS)("%s has at most 40 words", (_of, make) => {
    for (const error of make()) {
      expect(error?.remedy).toMatch(/\w/);
      expect(wordsIn(error?.remedy ?? ""), error?.remedy).toBeLessThanOrEqual(40);
    }
  });

  it("of a bug has at most 40 words", () => {
    expect(wordsIn(describeError(new TypeError("x")).remedy)).toBeLessThanOrEqual(40);
  });

  it("that is the login link has at most 40 words", () => {
    expect(wordsIn(withLoginLink("x", "cure"))).toBeLessThanOrEqual(40);
  });
});
