/** A text as it reads once escapes are undone, with the place of each of its characters in the original. */
export interface View {
  text: string;
  /** Where the character begins in the original. */
  from: number[] | Int32Array;
  /** Where it ends there. */
  until: number[] | Int32Array;
}

/** The text as it stands. */
export function viewOf(text: string): View {
  const places = new Int32Array(text.length + 1);
  for (let i = 0; i < places.length; i++) places[i] = i;
  return { text, from: places, until: places.subarray(1) };
}

const SIGNS: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * Percent-encoded bytes, escapes of JSON, numeric references of HTML, and the breaks of wrapped
 * lines. What a match holds stands in its groups: a code in hex, a code in decimals, a sign.
 */
const ESCAPES = [
  /%([0-9a-f]{2})/gi,
  /\\u([0-9a-f]{4})|\\()(["\\/bfnrt])/gi,
  /&#()(\d{1,5});/g,
  /[\r\n]+/g,
];

/** The text with one layer of escapes less, once for each kind of escape that it holds. */
export function undoEscapes(view: View): View[] {
  return ESCAPES.flatMap((escapes) => undo(view, escapes) ?? []);
}

function undo({ text, from, until }: View, escapes: RegExp): View | undefined {
  const parts: string[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  let done = 0;
  for (const { index, 0: all, 1: hex, 2: decimals, 3: sign } of text.matchAll(escapes)) {
    copy(index);
    done = index + all.length;
    const plain = decode(hex, decimals, sign);
    parts.push(plain);
    if (plain === "") continue;
    begins.push(...from.slice(index, index + 1));
    ends.push(...until.slice(done - 1, done));
  }
  if (done === 0) return undefined;
  copy(text.length);
  return { text: parts.join(""), from: begins, until: ends };

  function copy(to: number): void {
    parts.push(text.slice(done, to));
    for (const place of from.slice(done, to)) begins.push(place);
    for (const place of until.slice(done, to)) ends.push(place);
  }
}

function decode(hex?: string, decimals?: string, sign?: string): string {
  if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
  if (decimals) return String.fromCharCode(Number(decimals));
  return sign === undefined ? "" : (SIGNS[sign] ?? sign);
}
