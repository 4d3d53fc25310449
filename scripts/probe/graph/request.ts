import { DEFAULT_VERSION } from "../../../src/graph/versions.ts";
import type { HttpRequest } from "../../../src/http/route.ts";
import { Secret } from "../../../src/secrets/secret.ts";

/** Values of parameters; a secret is revealed when it is sent, and not before. */
export type Parameters = Readonly<Record<string, string | Secret>>;

/**
 * One request to the Graph API. The query may hold no secret but `input_token`: everything else
 * goes into the form or the header.
 */
export interface GraphRequest {
  /** Behind the version, without a slash at the start. */
  readonly path: string;
  /** Default: the version that the action asks for. */
  readonly version?: string;
  readonly query?: Parameters;
  /** Makes it a POST. */
  readonly form?: Parameters;
  readonly bearer?: string | Secret;
  /** Default: the right `appsecret_proof` of a bearer that is a Secret. */
  readonly proof?: "right" | "wrong" | "none";
  /** In place of a bearer: what stands behind `Basic`. */
  readonly basic?: Secret;
  /** Of the form; default: what a form has. */
  readonly contentType?: string;
  /** Value of `If-None-Match`. */
  readonly etag?: string;
}

/** The request as it goes over the wire, with the proof where there is one. */
export function toHttpRequest(
  graphUrl: string,
  request: GraphRequest,
  proof: string | Secret | undefined,
): HttpRequest {
  const { path, version = DEFAULT_VERSION, form, bearer, basic, etag } = request;
  const { contentType = "application/x-www-form-urlencoded" } = request;
  const signature = proof === undefined ? {} : { appsecret_proof: proof };
  const query = encode({ ...request.query, ...(form === undefined && signature) });
  return {
    method: form === undefined ? "GET" : "POST",
    url: new URL(`${graphUrl}/${version}/${path}${query === "" ? "" : `?${query}`}`),
    headers: {
      accept: "application/json",
      ...(bearer !== undefined && { authorization: `Bearer ${plain(bearer)}` }),
      ...(basic !== undefined && { authorization: `Basic ${basic.reveal()}` }),
      ...(form !== undefined && { "content-type": contentType }),
      ...(etag !== undefined && { "if-none-match": etag }),
    },
    body: form === undefined ? undefined : encode({ ...form, ...signature }),
  };
}

/** The path for people and for `probe.json`: ids are left out. */
export function pathOf({ path, version = DEFAULT_VERSION }: GraphRequest): string {
  return `/${version}/${path.replace(/\d{3,}/g, "{id}")}`;
}

function encode(parameters: Parameters): string {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) encoded.set(name, plain(value));
  return encoded.toString();
}

function plain(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}
