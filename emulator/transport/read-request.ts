import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { HttpRequest } from "../http.ts";

/**
 * Reads one request to its end and decodes it. A body that is not JSON is read as a form,
 * whatever its content type, as the real servers do; a broken one gives an empty form.
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
  const type = headers["content-type"] ?? "";
  const json = decodeJson(type, body);
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    form: json === undefined ? await decodeForm(type, body) : {},
    json,
    origin,
  };
}

async function decodeForm(type: string, body: Buffer): Promise<Record<string, string>> {
  // PHP's server decodes a body whatever its type says, or without one: many clients rely on it.
  if (!type.startsWith("multipart/form-data")) {
    return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
  }
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
