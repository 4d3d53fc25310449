import { type RetryPolicy, withRetries } from "../http/retry.ts";
import type { HttpRequest, Transport } from "../http/transport.ts";
import type { Secret } from "../secrets/secret.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { type GraphAnswer, readAnswer } from "./answer.ts";
import { proveToken } from "./proof.ts";

/** One call of the Graph API. */
export interface GraphRequest {
  method: "GET" | "POST";
  /** Below the version, with a leading slash. */
  path: string;
  query?: Record<string, string | Secret>;
  /** Sent as an urlencoded body, the place for secrets. */
  form?: Record<string, string | Secret>;
  /** Sent as `Authorization: Bearer`, together with its `appsecret_proof`. */
  bearer?: Secret;
  /**
   * `false`: one try only, for a call that nothing depends on. `unsent`: a further try only where
   * nothing of the request can have reached Facebook.
   */
  retry?: false | "unsent";
}

/** The Graph API of one app, in one version. */
export interface GraphClient {
  /** `app-id|app-secret`, which Graph takes as an app token. */
  readonly appToken: Secret;
  readonly appId: string;
  readonly appSecret: Secret;
  /**
   * Sends a request, trying again where that may help. Every token in the answer is masked.
   * @throws {GraphError} when Facebook refuses
   * @throws {RequestError} when there is no usable answer
   */
  call(request: GraphRequest): Promise<GraphAnswer>;
  /** A secret that an answer holds: masked and known to the scrubber before anyone has it. */
  secret(text: string): Secret;
}

/** What a client is made of. */
export interface GraphClientParts {
  baseUrl: string;
  version: string;
  appId: string;
  appSecret: Secret;
  transport: Transport;
  registry: SecretRegistry;
  retry: RetryPolicy;
}

/**
 * A client that keeps secrets out of URLs: they travel in a form body or in the `Authorization`
 * header. Only `input_token` and the proof have no other documented place than the query.
 *
 * @see https://developers.facebook.com/docs/graph-api/overview
 */
export function createGraphClient(parts: GraphClientParts): GraphClient {
  const { baseUrl, version, appId, appSecret, transport, registry, retry } = parts;

  /** The request as it goes over the wire; the only place where secrets are put into one. */
  function prepare({ method, path, query = {}, form, bearer }: GraphRequest): HttpRequest {
    const url = new URL(`${baseUrl}/${version}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, exposed(value));
    const headers: Record<string, string> = {
      accept: "application/json",
      "user-agent": "facebook-page-token",
    };
    if (bearer) {
      headers.authorization = `Bearer ${bearer.reveal()}`;
      url.searchParams.set("appsecret_proof", proveToken(bearer, appSecret, registry).reveal());
    }
    if (!form) return { method, url, headers };
    headers["content-type"] = "application/x-www-form-urlencoded";
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(form)) body.set(name, exposed(value));
    return { method, url, headers, body: body.toString() };
  }

  async function send(request: GraphRequest): Promise<GraphAnswer> {
    const prepared = prepare(request);
    return readAnswer(await transport.send(prepared), prepared, registry);
  }

  function policyFor(request: GraphRequest): RetryPolicy {
    if (request.retry === false) return { ...retry, retries: 0 };
    return request.retry === "unsent" ? { ...retry, onlyUnsent: true } : retry;
  }

  return {
    appToken: registry.register(`${appId}|${appSecret.reveal()}`),
    appId,
    appSecret,
    secret: (text) => registry.register(text),
    call: (request) => withRetries(() => send(request), policyFor(request)),
  };
}

function exposed(value: string | Secret): string {
  return typeof value === "string" ? value : value.reveal();
}
