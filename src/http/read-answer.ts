import { setImmediate } from "node:timers/promises";
import { type HttpAnswer, MAX_BODY } from "./route.ts";
import { TooLargeAnswer } from "./route-errors.ts";

/** An answer whose body has not been read. */
interface UnreadAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: AsyncIterable<Uint8Array>;
}

/**
 * Reads an answer whole. It is decoded where it is compressed although that was not asked for; what
 * cannot be decoded is read as one sign that stands for it, and so is no JSON.
 *
 * @param maxBody largest body that is read, in bytes, before and after it is decoded
 * @throws {TooLargeAnswer} when the body is larger
 */
export async function readAnswer(
  { status, headers, body }: UnreadAnswer,
  maxBody = MAX_BODY,
): Promise<HttpAnswer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBody) throw new TooLargeAnswer();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  // The connection is free only after this: whoever asks sooner opens another one, which costs two
  // round trips over TLS.
  await setImmediate();
  const coding = String(headers["content-encoding"] ?? "").trim();
  const isPlain = size === 0 || /^(identity)?$/i.test(coding);
  const text = isPlain ? toText(bytes) : await decode(bytes, coding.toLowerCase(), maxBody);
  return { status, headers: flatten(headers), body: text };
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What `TextDecoder` puts in place of what it cannot read. */
const UNREADABLE = "\ufffd";

/** @see https://www.rfc-editor.org/rfc/rfc9110#field.content-encoding */
async function decode(bytes: Buffer, coding: string, maxBody: number): Promise<string> {
  const zlib = process.getBuiltinModule("node:zlib");
  const decoders: Record<string, typeof zlib.gunzip> = {
    gzip: zlib.gunzip,
    "x-gzip": zlib.gunzip,
    deflate: zlib.inflate,
    br: zlib.brotliDecompress,
  };
  const decoder = decoders[coding];
  if (!decoder) return UNREADABLE;
  return new Promise((resolve, reject) => {
    decoder(bytes, { maxOutputLength: maxBody }, (error, decoded) => {
      if (!error) resolve(toText(decoded));
      else if (Object(error).code === "ERR_BUFFER_TOO_LARGE") reject(new TooLargeAnswer());
      else resolve(UNREADABLE);
    });
  });
}

function flatten(headers: UnreadAnswer["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
