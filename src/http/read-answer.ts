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
 * Reads an answer whole. Its body is empty, and so unusable, where it is compressed although that was
 * not asked for.
 *
 * @param maxBody largest body that is read, in bytes
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
  const text = new TextDecoder().decode(Buffer.concat(chunks));
  // The connection is free only after this: whoever asks sooner opens another one, which costs two
  // round trips over TLS.
  await setImmediate();
  const isPlain = /^(identity)?$/i.test(String(headers["content-encoding"] ?? ""));
  return { status, headers: flatten(headers), body: isPlain ? text : "" };
}

function flatten(headers: UnreadAnswer["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
