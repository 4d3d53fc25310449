/** Length of the shortest piece of a secret that counts as the secret. */
const RUN = 20;

/** Whether somebody who undoes encodings finds a secret in the text, or 20 characters of it in a row. */
export function reveals(text: string, secret: string): boolean {
  return seekerOf([secret])(text);
}

/** The same for many secrets and many texts. @param layers of encodings that are undone, at most 2 */
export function seekerOf(secrets: readonly string[], layers = 2): (text: string) => boolean {
  const short = secrets.filter((secret) => secret.length < RUN);
  const pieces = new Set<string>();
  for (const secret of secrets)
    for (let i = 0; i + RUN <= secret.length; i++) pieces.add(secret.slice(i, i + RUN));
  // Where all are of letters and digits, only what is of these needs to be looked at.
  const candidates = secrets.every((secret) => /^[\w|]+$/.test(secret))
    ? /[\w|]{20,}/g
    : /[\s\S]+/g;
  const holdsPiece = (text: string) => {
    for (let i = 0; i + RUN <= text.length; i++)
      if (pieces.has(text.slice(i, i + RUN))) return true;
    return false;
  };
  return (text) =>
    [...readingsOf(text, layers)].some(
      (reading) =>
        (reading.match(candidates) ?? []).some(holdsPiece) ||
        short.some((secret) => reading.includes(secret)),
    );
}

/** The text as it stands, and what each way of decoding makes of it, and of that again. */
function readingsOf(text: string, layers: number): Set<string> {
  const readings = new Set([text]);
  let latest = [text];
  for (let layer = 0; layer < layers; layer++) {
    const found = latest.flatMap((reading) => DECODERS.map((decode) => decode(reading)));
    // What was decoded once out of 100 kB is not decoded again.
    latest = [...new Set(found)].filter(
      (reading) => !readings.has(reading) && reading.length < LONG,
    );
    for (const reading of found) readings.add(reading);
  }
  return readings;
}

const LONG = 5000;

const DECODERS: ReadonlyArray<(text: string) => string> = [
  (text) => text.replace(/(%[0-9a-f]{2})+/gi, decodePercent),
  (text) => decodePercentBytes(text.replaceAll("+", " ")),
  (text) => text.replace(/\\u([0-9a-f]{4})/gi, fromHex).replace(/\\(["\\/bfnrt])/g, unescapeSign),
  (text) => text.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code))),
  (text) => text.replace(/\r?\n/g, "").replace(/[\w+/-]{8,}/g, (run) => decodeAt(run, "base64")),
  (text) => text.replace(/(?:[0-9a-f]{2}){6,}/gi, (run) => decodeAt(run, "hex")),
];

function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

function decodePercentBytes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, fromHex);
}

function fromHex(_all: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

const SIGNS: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function unescapeSign(_all: string, sign: string): string {
  return SIGNS[sign] ?? sign;
}

/** Decoded from each place on where a unit of the encoding may begin. */
function decodeAt(run: string, encoding: "base64" | "hex"): string {
  const starts = encoding === "base64" ? [0, 1, 2, 3] : [0, 1];
  return starts.map((start) => Buffer.from(run.slice(start), encoding).toString()).join("\n");
}
