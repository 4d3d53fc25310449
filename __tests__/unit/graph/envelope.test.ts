import { describe, expect, it } from "vitest";
import { parseEnvelope } from "../../../src/graph/envelope.ts";
import { makeToken } from "../../helpers/make-token.ts";

const EMPTY = {
  message: "no message",
  type: undefined,
  code: undefined,
  subcode: undefined,
  isTransient: false,
  traceId: undefined,
};

describe("Graph's error envelope", () => {
  it("is read whole", () => {
    const error = {
      message: "Session has expired",
      type: "OAuthException",
      code: 190,
      error_subcode: 463,
      is_transient: true,
      fbtrace_id: "A1b2-C3_d4",
    };
    expect(parseEnvelope({ error })).toEqual({
      message: "Session has expired",
      type: "OAuthException",
      code: 190,
      subcode: 463,
      isTransient: true,
      traceId: "A1b2-C3_d4",
    });
  });

  it.each<[string, unknown]>([
    ["an answer", { data: [] }],
    ["an answer that says it has none", { error: null }],
    ["a list", [{ error: {} }]],
    ["a word", "error"],
    ["null", null],
    ["an error by inheritance only", Object.create({ error: { code: 1 } })],
    ["debug_token's error, which is inside", { data: { error: { code: 190 } } }],
  ])("is not %s", (_what, body) => {
    expect(parseEnvelope(body)).toBeUndefined();
  });

  it.each<[string, unknown, object]>([
    ["an empty one", {}, {}],
    ["one of a single word", "invalid_grant", { message: "invalid_grant" }],
    ["one that is a flag", true, {}],
    [
      "a code that stands in the message only",
      { message: "(#341) Limit" },
      { message: "(#341) Limit", code: 341 },
    ],
    [
      "a code before one in the message",
      { message: "(#1) x", code: 2 },
      { message: "(#1) x", code: 2 },
    ],
    ["a code later in the message, which is none", { message: "x (#1)" }, { message: "x (#1)" }],
    ["codes that are text", { code: "190", error_subcode: "463" }, { code: 190, subcode: 463 }],
    ["a code that is a word", { code: "1e3" }, {}],
    ["a code of too many digits", { code: "1234567890" }, {}],
    ["a code that is no whole number", { code: 1.5 }, {}],
    ["a message that is no text", { message: { a: 1 } }, {}],
    ["a transience that is text", { is_transient: "true" }, {}],
    ["a type of several words", { type: "a b" }, {}],
    ["a trace that is a number", { fbtrace_id: 1 }, {}],
  ])("may be %s", (_what, error, read) => {
    expect(parseEnvelope({ error })).toEqual({ ...EMPTY, ...read });
  });

  it.each<[string, object, string]>([
    [
      "for people",
      {
        error: {
          message: "Invalid parameter",
          error_user_title: "Turn on two-factor authentication",
          error_user_msg: "Your business asks for it.",
        },
      },
      "Invalid parameter / Turn on two-factor authentication / Your business asks for it.",
    ],
    ["twice", { error: { message: "No.", error_user_title: " ", error_user_msg: "No." } }, "No."],
    [
      "in OAuth's form",
      { error: "invalid_client", error_description: "The app has been disabled." },
      "invalid_client / The app has been disabled.",
    ],
  ])("keeps what is said %s", (_how, body, message) => {
    expect(parseEnvelope(body)).toEqual({ ...EMPTY, message });
  });

  it("shows nothing longer than a word under the names of words", () => {
    const token = makeToken();
    const { message: _message, ...shown } =
      parseEnvelope({ error: { type: token, fbtrace_id: token } }) ?? EMPTY;
    expect(JSON.stringify(shown).includes(token)).toBe(false);
  });

  it.each<[string, object, object]>([
    [
      "error_msg",
      { error_code: 190, error_msg: "Invalid OAuth access token." },
      { code: 190, message: "Invalid OAuth access token." },
    ],
    [
      "error_message",
      { error_type: "OAuthException", code: 400, error_message: "Invalid platform app" },
      { code: 400, message: "Invalid platform app", type: "OAuthException" },
    ],
    ["a message alone", { error_msg: "No." }, { message: "No." }],
  ])("is read in the form of old interfaces: %s", (_form, body, expected) => {
    expect(parseEnvelope(body)).toEqual({ ...EMPTY, ...expected });
  });

  it("is not seen where a body only has a code", () => {
    expect(parseEnvelope({ error_code: 1, error_msg: 7 })).toBeUndefined();
  });
});
