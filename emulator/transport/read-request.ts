import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { HttpRequest } from "../http.ts";

/**
 * Reads one request to its end and decodes it. A body that is not what its content type says is
 * no error here: the handlers see an empty form or no JSON, as the real servers' parsers do.
 */
export async function readRequest(
  incoming: IncomingMessage,
  secure: boolean,
): Promise<HttpRequest> {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
  );
  const origin = `${secure ? "https" : "http"}://${headers.host ?? "127.0.0.1"}`;
  // A path that begins with two slashes would be taken for a host.
  const url = new URL(`${origin}${(incoming.url ?? "/").replace(/^\/+/, "/")}`);
  const body = await buffer(incoming);
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    form: await decodeForm(headers["content-type"] ?? "", body),
    json: decodeJson(headers["content-type"] ?? "", body),
    origin,
  };
}

async function decodeForm(type: string, body: Buffer): Promise<Record<string, string>> {
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
  }
  if (!type.startsWith("multipart/form-data")) return {};
  const parts = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  const texts = [...(parts ?? [])].filter((part): part is [string, string] => {
    return typeof part[1] === "string";
  });
  return Object.fromEntries(texts);
}

function decodeJson(type: string, body: Buffer): unknown {
  // GitHub reads a JSON body whatever its type; a form is never JSON.
  if (type.includes("form") || body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
