import { parseEnvelope } from "../../../src/graph/envelope.ts";
import type { Answer } from "../graph/answer.ts";
import { valueAt } from "../graph/answer.ts";
import type { Facts } from "../question.ts";
import { describeFields } from "./field-types.ts";
import { nameSentence } from "./sentences.ts";

/** Types of errors that the facts know (section 5): another word could be anything. */
const ERROR_TYPES: readonly string[] = [
  "OAuthException",
  "GraphMethodException",
  "FacebookApiException",
  "GraphBatchException",
  "IGApiException",
];

/**
 * What every answer shows: its status, and of an error code, subcode, type and which sentence, of
 * anything else its fields with their types.
 */
export function readOutcome(answer: Answer): Facts {
  return { status: answer.status, ...readBody(answer.json) };
}

/** As `readOutcome`, of a body alone: of an item of a batch. */
export function readBody(json: unknown): Facts {
  if (json === undefined) return { body: "no JSON" };
  return readRefusal(json) ?? { fields: describeFields(json) };
}

/** The error in a body, or undefined where it is none. */
export function readRefusal(json: unknown): Facts | undefined {
  const error = parseEnvelope(json);
  if (error === undefined) return undefined;
  return {
    code: error.code ?? "none",
    ...(error.subcode !== undefined && { subcode: error.subcode }),
    type: nameErrorType(error.type),
    sentence: nameSentence(error.message),
  };
}

/** The type of an error, where the facts know it. */
export function nameErrorType(type: string | undefined): string {
  if (type === undefined) return "none";
  return ERROR_TYPES.includes(type) ? type : "another";
}

/** The error inside the `data` of `debug_token`, which has another shape than the envelope. */
export function readInspection(answer: Answer): Facts {
  const error = valueAt(answer.json, "data", "error");
  if (error === undefined) return readOutcome(answer);
  const message = valueAt(error, "message");
  const code = valueAt(error, "code");
  const subcode = valueAt(error, "subcode");
  return {
    ...readOutcome(answer),
    code: typeof code === "number" ? code : "none",
    ...(typeof subcode === "number" && { subcode }),
    sentence: nameSentence(typeof message === "string" ? message : ""),
  };
}

/** The version that served a call, where the header names one. */
export function readVersion({ headers }: Answer): string {
  const version = headers["facebook-api-version"];
  if (version === undefined) return "absent";
  return /^v\d{1,3}\.\d{1,2}$/.test(version) ? version : "of another form";
}
