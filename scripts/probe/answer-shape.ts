import { parseEnvelope } from "../../src/graph/envelope.ts";
import type { Answer } from "./graph/answer.ts";
import { type GraphRequest, pathOf } from "./graph/request.ts";
import { describeFields } from "./read/field-types.ts";
import { nameErrorType, readVersion } from "./read/outcome.ts";

/** An answer as `probe.json` has it: no value of it. */
export interface AnswerShape {
  /** Method and path, ids left out. */
  readonly request: string;
  readonly status: number;
  /** As `v25.0`, or `absent`. */
  readonly version: string;
  readonly code?: number;
  readonly subcode?: number;
  readonly type?: string;
  /** Names, sorted. */
  readonly headers: readonly string[];
  /** As `path: type`, sorted. */
  readonly fields: readonly string[];
}

/** The shape of an answer. */
export function describeAnswer(request: GraphRequest, answer: Answer): AnswerShape {
  const error = parseEnvelope(answer.json);
  return {
    request: `${request.form === undefined ? "GET" : "POST"} ${pathOf(request)}`,
    status: answer.status,
    version: readVersion(answer),
    ...(error?.code !== undefined && { code: error.code }),
    ...(error?.subcode !== undefined && { subcode: error.subcode }),
    ...(error !== undefined && { type: nameErrorType(error.type) }),
    headers: Object.keys(answer.headers).filter(isHeaderName).sort(),
    fields: describeFields(answer.json),
  };
}

/** Names of headers are Facebook's own: what is longer, or holds a long number, is left out. */
function isHeaderName(name: string): boolean {
  return name.length <= 60 && !/\d{5,}/.test(name);
}
