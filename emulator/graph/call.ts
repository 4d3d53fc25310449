import type { HttpRequest } from "../http.ts";
import type { GraphWorld } from "./state/world.ts";

/** Where a token came from: a bad Bearer token is answered with 401, others with 400. */
export type TokenSource = "bearer" | "query" | "form";

/** One Graph call, decoded for the handlers. */
export interface GraphCall {
  readonly world: GraphWorld;
  readonly method: string;
  /** Of the path behind the version, decoded. */
  readonly segments: readonly string[];
  /** The version in the path, or undefined. */
  readonly askedVersion: string | undefined;
  /** Query and body together; the body wins. */
  readonly params: Record<string, string>;
  readonly token: { value: string; source: TokenSource } | undefined;
  readonly headers: Record<string, string>;
  readonly origin: string;
}

/** Reads an HTTP request as a Graph call: version, path, parameters, token, `method` override. */
export function parseCall(world: GraphWorld, request: HttpRequest): GraphCall {
  const parts = request.path.split("/").filter((part) => part !== "");
  const versioned = /^v\d+\.\d+$/.test(parts[0] ?? "");
  const body = { ...request.form, ...textFields(request.json) };
  const segments = parts.slice(versioned ? 1 : 0).map(decodeSegment);
  const client = segments.join("/") === "oauth/access_token" ? readBasicClient(request) : {};
  const params = { ...client, ...request.query, ...body };
  return {
    world,
    // GET and POST may name another method (Graph API overview, «?method=delete»).
    method: (params.method ?? request.method).toUpperCase(),
    segments,
    askedVersion: versioned ? parts[0] : undefined,
    params,
    token: findToken(request, body),
    headers: request.headers,
    origin: request.origin,
  };
}

function findToken(request: HttpRequest, body: Record<string, string>): GraphCall["token"] {
  const inBody = body.access_token;
  if (inBody) return { value: inBody, source: "form" };
  const inQuery = request.query.access_token;
  if (inQuery) return { value: inQuery, source: "query" };
  const bearer = /^(?:Bearer|OAuth)\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  return bearer === undefined ? undefined : { value: bearer.trim(), source: "bearer" };
}

/**
 * Client id and secret by HTTP Basic, RFC 6749 section 2.3.1: what many OAuth libraries send by
 * default. Facebook documents parameters only, and takes this too [C].
 */
function readBasicClient(request: HttpRequest): Record<string, string> {
  const encoded = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const [id = "", ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  if (id === "") return {};
  return { client_id: decodeSegment(id), client_secret: decodeSegment(secret.join(":")) };
}

/** A JSON body's fields as parameters: values that are no text are kept as JSON. */
function textFields(json: unknown): Record<string, string> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return {};
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

function decodeSegment(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
