/** Signs that change how a text is shown, which `JSON.stringify` leaves as they are. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as JSON in one line, in which signs that nobody sees are escaped. */
export function composeJson(value: unknown): string {
  return JSON.stringify(value).replace(INVISIBLE, (sign) =>
    Array.from({ length: sign.length }, (_, index) => escapeUnit(sign.charCodeAt(index))).join(""),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
