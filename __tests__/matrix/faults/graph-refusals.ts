import { graphErrors, htmlAnswer, jsonAnswer } from "../../../emulator/builders.ts";
import type { FaultEffect } from "../../../emulator/emulator.ts";
import type { FaultSpec } from "./fault-spec.ts";

/** Section 5 of the facts: code, HTTP statuses seen, and what else tells the classes apart. */
interface ErrorClass {
  code: number;
  statuses: number[];
  message?: string;
  subcode?: number;
  transient?: true;
}

/** Sent again by section 4 of the design. */
const PASSING: ErrorClass[] = [
  { code: 1, statuses: [500], message: "An unknown error occurred" },
  { code: 2, statuses: [400, 500], transient: true },
  { code: 2, statuses: [500] },
  { code: 4, statuses: [400, 403], transient: true },
  { code: 4, statuses: [403] },
  ...[17, 32, 341, 613, 80000, 80001, 80002, 80004, 80014].map((code) => ({
    code,
    statuses: [400],
  })),
  { code: 3, statuses: [503] },
  { code: 803, statuses: [400], transient: true },
];

/** Never sent again, whatever the status and `is_transient` say. */
const STAYING: ErrorClass[] = [
  { code: 1, statuses: [400, 500], message: "Error validating client secret." },
  { code: 1, statuses: [400], message: "The access token does not belong to application 1" },
  { code: 1, statuses: [400], message: "fb_exchange_token parameter not specified" },
  { code: 10, statuses: [400, 403, 500] },
  { code: 100, statuses: [400, 500], transient: true },
  { code: 100, subcode: 33, statuses: [400] },
  { code: 100, statuses: [400], message: "Invalid appsecret_proof provided in the API argument" },
  { code: 101, statuses: [400, 500], message: "Error validating application." },
  { code: 102, statuses: [400, 500] },
  { code: 190, statuses: [400, 401, 500] },
  ...[458, 459, 460, 463, 464, 466, 467, 490, 492, 493].map((subcode) => ({
    code: 190,
    subcode,
    statuses: [400],
  })),
  { code: 190, statuses: [429], transient: true },
  { code: 191, statuses: [400, 500] },
  { code: 200, statuses: [400, 403, 500] },
  { code: 210, statuses: [400] },
  { code: 299, statuses: [400, 500], transient: true },
  { code: 368, statuses: [400, 503] },
  ...[3, 104, 110, 459, 506, 803, 2500, 2635, 80015].map((code) => ({
    code,
    statuses: [400],
  })),
  { code: 803, statuses: [404] },
];

/**
 * What Facebook was seen to say in the field (facts section 15), whose words must be kept: none of
 * them is sent again as it was.
 */
const TO_BE_KEPT: ErrorClass[] = [
  { code: 21, statuses: [400, 500], message: "(#21) Page ID 1 was migrated to page ID 2." },
  {
    code: 100,
    subcode: 21,
    statuses: [400],
    message: "(#21) Page ID 1 was migrated to page ID 2.",
  },
  ...[2859009, 1404120].map((subcode) => ({
    ...{ code: 415, subcode, statuses: [400], message: "Two-factor authentication is required." },
  })),
  { code: 5, statuses: [400, 500], message: "This IP can't make requests for that application." },
  { code: 15, statuses: [400], message: "(#15) This method cannot be called with a client token" },
  {
    ...{ code: 100, statuses: [400] },
    message: "(#100) Tried accessing nonexisting field (access_token) on node type (Business)",
  },
  {
    ...{ code: 100, statuses: [400] },
    message: "(#100) This endpoint requires the 'pages_read_engagement' permission",
  },
  { code: 200, statuses: [403], message: "API access deactivated. To reactivate, go to the app." },
];

/** Code and subcode of those that stand for their class. */
const SAMPLES = new Set([
  "1.0",
  "2.0",
  "4.0",
  "10.0",
  "100.33",
  "190.0",
  "190.463",
  "200.0",
  "368.0",
]);

/** Facebook's messages were seen to repeat tokens: this one repeats all that the answer holds. */
const REPEATING: FaultEffect = {
  kind: "rewrite",
  status: 400,
  rewrite: (body) => ({
    error: { code: 190, message: `Malformed access token ${JSON.stringify(body)}` },
  }),
};

/** Every class of Graph's errors that the facts know. */
export const GRAPH_REFUSALS: readonly FaultSpec[] = [
  ...PASSING.flatMap((errors) => facesOf(errors, true)),
  ...STAYING.flatMap((errors) => facesOf(errors, false)),
  ...TO_BE_KEPT.flatMap((errors) => facesOf(errors, false)).map(keepingWords),
  refusal("“API access blocked.”", graphErrors.apiAccessBlocked, false, 403, /code 200/),
  oddly("no code but (#341)", 400, { message: "(#341) Feed limit" }, true, /code 341/),
  oddly("neither code nor number, 400", 400, { message: "No." }, false, /HTTP 400/),
  oddly("neither code nor number, 500", 500, { message: "No." }, true, /HTTP 500/),
  oddly("a text in place of the envelope", 400, "No.", false, /No\./),
  oddly("an envelope with status 200", 200, { message: "No.", code: 190 }, false, /code 190/),
  oddly("an envelope of wrong types", 400, { message: 7, code: "190" }, false, /no message/),
  refusal("code 190 that repeats the real answer", REPEATING, false, 400, /code 190/),
  {
    ...refusal("HTML with 400", htmlAnswer(400), true, 400, /is not JSON/),
    family: "answer",
  },
];

function facesOf(errors: ErrorClass, retried: boolean): FaultSpec[] {
  const { code, subcode, message = `(#${code}) Sample`, transient } = errors;
  return errors.statuses.map((status, index) => {
    const effect: FaultEffect = {
      ...{ kind: "graph-error", status, code, message },
      ...(subcode !== undefined && { subcode }),
      ...(transient && { isTransient: true }),
    };
    const name = [`code ${code}`, subcode, `as ${status}`, transient && "transient", quote(errors)]
      .filter((part) => part !== undefined)
      .join(" ");
    const face = refusal(name, effect, retried, status, new RegExp(`code ${code}\\b`));
    return index === 0 && SAMPLES.has(`${code}.${subcode ?? 0}`) ? { ...face, sample: true } : face;
  });
}

/** The message itself has to be told, not only its code. */
function keepingWords(spec: FaultSpec): FaultSpec {
  const { effect } = spec;
  if (effect.kind !== "graph-error") return spec;
  return { ...spec, says: new RegExp(effect.message.replace(/[()#'.]/g, "\\$&")) };
}

function quote({ message }: ErrorClass): string | undefined {
  return message === undefined ? undefined : `“${message}”`;
}

function oddly(name: string, status: number, error: unknown, retried: boolean, says: RegExp) {
  return refusal(name, jsonAnswer(status, { error }), retried, status, says);
}

function refusal(
  name: string,
  effect: FaultEffect,
  retried: boolean,
  status: number,
  says: RegExp,
): FaultSpec {
  const refused = retried ? {} : { refusal: { status } };
  return { name, family: "refusal", effect, server: "graph", retried, says, ...refused };
}
