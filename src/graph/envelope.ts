import { cutQuote } from "../cut-text.ts";

/** Graph's error envelope, as far as it is shown or decided upon. */
export interface ErrorEnvelope {
  /** Facebook's sentence, with what it says for people to read behind it, where that is something else. */
  message: string;
  type: string | undefined;
  code: number | undefined;
  subcode: number | undefined;
  isTransient: boolean;
  traceId: string | undefined;
}

/** What stands for the envelope of an error that has none. */
export const NO_ENVELOPE: ErrorEnvelope = {
  message: "no message",
  type: undefined,
  code: undefined,
  subcode: undefined,
  isTransient: false,
  traceId: undefined,
};

/**
 * Graph's error envelope, or undefined where the body is no error. Lenient, since an error that
 * cannot be read is worse than one with a missing field: old answers have no `code` but
 * `(#341)` in the message.
 */
export function parseEnvelope(body: unknown): ErrorEnvelope | undefined {
  const error = member(body, "error");
  if (error === undefined || error === null) return parseLegacy(body);
  const said = sentencesOf(typeof error === "string" ? body : error);
  return {
    message: cutQuote(said.length > 0 ? said.join(" / ") : NO_ENVELOPE.message),
    type: readWord(member(error, "type")),
    code: readWholeNumber(member(error, "code")) ?? codeInMessage(said[0] ?? ""),
    subcode: readWholeNumber(member(error, "error_subcode")),
    isTransient: member(error, "is_transient") === true,
    traceId: readWord(member(error, "fbtrace_id")),
  };
}

/** Fields of an error in which a sentence was seen; the last two are those of OAuth's own form. */
const SENTENCES = ["message", "error_user_title", "error_user_msg", "error", "error_description"];

function sentencesOf(error: unknown): string[] {
  const all = SENTENCES.map((name) => member(error, name)).flatMap((value) =>
    typeof value === "string" && value.trim() !== "" ? [value] : [],
  );
  return [...new Set(all)];
}

/** The envelopes of old interfaces, which stand in the body itself. */
function parseLegacy(body: unknown): ErrorEnvelope | undefined {
  const message = member(body, "error_msg") ?? member(body, "error_message");
  if (typeof message !== "string") return undefined;
  return {
    message: cutQuote(message),
    type: readWord(member(body, "error_type")),
    code: readWholeNumber(member(body, "error_code") ?? member(body, "code")),
    subcode: undefined,
    isTransient: false,
    traceId: undefined,
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** A short token such as `OAuthException`, so that nothing longer is shown under that name. */
function readWord(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.-]{1,64}$/.test(value) ? value : undefined;
}

function readWholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}

function codeInMessage(message: string): number | undefined {
  const code = /^\(#(\d{1,6})\)/.exec(message)?.[1];
  return code === undefined ? undefined : Number(code);
}
