import { DecodingError } from "../errors.ts";
import { filledText, type Json } from "../json/decode.ts";

/** No token has fewer characters. What is shorter, or holds a space, would be found in any text. */
const SHORTEST = 8;

/** Whether a text can be a token: masking and scrubbing anything else would shred what people read. */
export function isToken(text: string): boolean {
  return text.length >= SHORTEST && !/\s/.test(text);
}

/** The text of a token. @throws {DecodingError} when it cannot be one */
export function tokenText(json: Json): string {
  const value = filledText(json);
  if (!isToken(value)) throw new DecodingError(json.path, "a token", "none");
  return value;
}
