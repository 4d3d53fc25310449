import type { FaultSpec } from "../faults/fault-spec.ts";
import { type Field, namePath, withValue, wrongValues } from "./field.ts";

/** Answers of the wrong shape: each decoded field with every value that does not fit. */
export function shapeFaults(fields: readonly Field[]): FaultSpec[] {
  return fields.flatMap((field) => [
    ...wrongValues(field).map((value) => misfit(field, value)),
    ...(field.absent === undefined ? [] : [undefined, null].map((value) => gap(field, value))),
  ]);
}

function misfit(field: Field, value: unknown): FaultSpec {
  const path = namePath(field.path);
  const says = new RegExp(`\`${path.replace(/[$[\].]/g, "\\$&")}(\\.\\w+)?\` should be`);
  return { ...reshape(field, value), says };
}

/** A field that may be missing. */
function gap(field: Field, value: undefined | null): FaultSpec {
  const spec = reshape(field, value);
  if (field.absent === "fine") return { ...spec, family: "none", says: /^/ };
  return { ...spec, says: /\w/, ...(field.absent === "unhealthy" && { unhealthy: true }) };
}

function reshape({ path }: Field, value: unknown): Omit<FaultSpec, "says"> {
  const shown = value === undefined ? "missing" : JSON.stringify(value).slice(0, 20);
  return {
    name: `${namePath(path)} ${shown}`,
    family: "shape",
    retried: false,
    effect: { kind: "rewrite", rewrite: (body) => withValue(body, path, value) },
  };
}
