import { graphErrors, htmlAnswer, jsonAnswer } from "../../../emulator/builders.ts";
import type { FaultEffect } from "../../../emulator/emulator.ts";
import type { FaultSpec } from "./fault-spec.ts";
import { type ErrorClass, PASSING, STAYING, TO_BE_KEPT } from "./graph-error-classes.ts";

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
