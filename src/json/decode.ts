import { cutQuote, cutText } from "../cut-text.ts";
import { DecodingError } from "../errors.ts";

/**
 * One value of a foreign JSON body together with its path, so that only the fields that are used
 * are decoded, and what does not fit is named.
 */
export interface Json {
  readonly path: string;
  readonly value: unknown;
}

/** The root of a body. */
export function rootOf(value: unknown): Json {
  return { path: "$", value };
}

/** A field of an object; its value is undefined where the field is missing or null. @throws {DecodingError} */
export function field(json: Json, name: string): Json {
  const { value, path } = json;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw misfit(json, "an object");
  const inner: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return { path: `${path}.${name}`, value: inner ?? undefined };
}

/** Decodes where there is something, and is undefined where there is nothing. @throws {DecodingError} */
export function optional<T>(json: Json, decode: (json: Json) => T): T | undefined {
  return json.value === undefined ? undefined : decode(json);
}

/** @throws {DecodingError} */
export function text(json: Json): string {
  if (typeof json.value !== "string") throw misfit(json, "a string");
  return json.value;
}

/** A string that is not empty. @throws {DecodingError} */
export function filledText(json: Json): string {
  const value = text(json);
  if (value === "") throw misfit(json, "a string that is not empty");
  return value;
}

/** Longest name, in characters: that of a Page has at most 75, no permission and no task as many. */
const LONGEST_NAME = 200;

/** A name that people read: on one line, without signs that nobody sees, and cut. @throws {DecodingError} */
export function name(json: Json): string {
  return cutText(cutQuote(text(json)), LONGEST_NAME);
}

/** An id as a string, as a name: Graph documents numbers and sends strings. @throws {DecodingError} */
export function id(json: Json): string {
  if (typeof json.value === "number" && Number.isSafeInteger(json.value)) return String(json.value);
  if (typeof json.value === "string" && json.value !== "") return name(json);
  throw misfit(json, "an id");
}

/** A whole number, not negative. @throws {DecodingError} */
export function wholeNumber(json: Json): number {
  const { value } = json;
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw misfit(json, "a whole number");
  return value;
}

/** Largest time that is believed, in seconds; the year 6307. Milliseconds by mistake are beyond it. */
const LAST_SECOND = 136_866_000_000;

/** A whole number of seconds. @throws {DecodingError} */
export function seconds(json: Json): number {
  if (wholeNumber(json) > LAST_SECOND) throw misfit(json, "a time in seconds");
  return wholeNumber(json);
}

/** @throws {DecodingError} */
export function flag(json: Json): boolean {
  if (typeof json.value !== "boolean") throw misfit(json, "true or false");
  return json.value;
}

/** @throws {DecodingError} */
export function list<T>(json: Json, decode: (json: Json) => T): T[] {
  if (!Array.isArray(json.value)) throw misfit(json, "a list");
  return json.value.map((value: unknown, index) =>
    decode({ path: `${json.path}[${index}]`, value: value ?? undefined }),
  );
}

function misfit({ path, value }: Json, expected: string): DecodingError {
  const found =
    value === undefined || value === null
      ? "missing"
      : Array.isArray(value)
        ? "a list"
        : `of type ${typeof value}`;
  return new DecodingError(path, expected, found);
}
