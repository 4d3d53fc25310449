import { INPUT_NAMES, type InputName, type RawInputs, SECRET_INPUTS } from "./names.ts";

/** Signs that nobody sees, such as the zero-width space that a web page or a chat puts beside a token. */
const INVISIBLE = /\p{Cf}/gu;

/** The value without signs that nobody sees, and without blanks around it. */
export function withoutInvisible(value: string): string {
  return value.replace(INVISIBLE, "").trim();
}

/** A pair of quotes around the whole; with more of them inside, each part has its own. */
const QUOTED = /^(?:"([^"]*)"|'([^']*)')$/;

/** The same, and without pairs of quotes around the whole, which were copied with it. */
export function withoutQuotes(value: string): string {
  const seen = withoutInvisible(value);
  const quoted = QUOTED.exec(seen);
  return quoted ? withoutQuotes(`${quoted[1] ?? ""}${quoted[2] ?? ""}`) : seen;
}

/** The name of an environment is any text: an emoji in it may be made of signs that nobody sees. */
const AS_WRITTEN: readonly InputName[] = ["secret-environment"];

/** Inputs that are numbers, and so may have come in quotes. */
const NUMBERED: readonly InputName[] = ["app-id", "page-id", "login-config-id"];

/** The inputs as they were meant: what nobody sees is taken off. Secrets are cleaned where they are masked. */
export function cleanInputs(raw: RawInputs): RawInputs {
  const inputs = INPUT_NAMES.map((name) => [name, cleanInput(name, raw.inputs[name])]);
  return { ...raw, inputs: Object.fromEntries(inputs) };
}

function cleanInput(name: InputName, value: string): string {
  if (SECRET_INPUTS.some((secret) => secret === name) || AS_WRITTEN.includes(name)) return value;
  return NUMBERED.includes(name) ? withoutQuotes(value) : withoutInvisible(value);
}
