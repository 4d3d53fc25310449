import type { ActionError } from "../errors.ts";
import { type RetryPolicy, withRetries } from "../http/retry.ts";
import type { HttpAnswer, HttpRequest } from "../http/route.ts";
import type { Transport } from "../http/transport.ts";
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
  /** `false`: one try only, for a call that nothing depends on. */
  retry?: false;
  /** Which passing failures are worth a further try; all where it is left out. */
  mayRepeat?: (failure: ActionError) => boolean;
  /** Largest answer that is read, in bytes, where 1 MiB is too little. */
  maxBody?: number;
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
  /**
   * An answer that stands in another one, read as if it had come alone.
   * @throws {GraphError | RequestError} as `call`, where it is an error
   */
  read(answer: HttpAnswer, request: GraphRequest): GraphAnswer;
  /** The `appsecret_proof` of a token. */
  prove(token: Secret): Secret;
  /** How a request is tried again. */
  readonly retryPolicy: RetryPolicy;
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

  const addressOf = ({ path }: GraphRequest) => new URL(`${baseUrl}/${version}${path}`);
  const prove = (token: Secret) => proveToken(token, appSecret, registry);

  /** The request as it goes over the wire; the only place where secrets are put into one. */
  function prepare(request: GraphRequest): HttpRequest {
    const { method, query = {}, form, bearer, maxBody } = request;
    const url = addressOf(request);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, exposed(value));
    const headers: Record<string, string> = {
      accept: "application/json",
      "user-agent": "facebook-page-token",
    };
    if (bearer) {
      headers.authorization = `Bearer ${bearer.reveal()}`;
      url.searchParams.set("appsecret_proof", prove(bearer).reveal());
    }
    if (!form) return { method, url, headers, maxBody };
    headers["content-type"] = "application/x-www-form-urlencoded";
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(form)) body.set(name, exposed(value));
    return { method, url, headers, body: body.toString(), maxBody };
  }

  async function send(request: GraphRequest): Promise<GraphAnswer> {
    const prepared = prepare(request);
    return readAnswer(await transport.send(prepared), prepared, registry);
  }

  function policyFor({ retry: again, mayRepeat }: GraphRequest): RetryPolicy {
    if (again === false) return { ...retry, retries: 0 };
    return mayRepeat ? { ...retry, mayRepeat } : retry;
  }

  function read(answer: HttpAnswer, request: GraphRequest): GraphAnswer {
    const { method } = request;
    return readAnswer(answer, { method, url: addressOf(request), headers: {} }, registry);
  }

  return {
    appToken: registry.register(`${appId}|${appSecret.reveal()}`),
    appId,
    appSecret,
    secret: (text) => registry.register(text),
    prove,
    read,
    retryPolicy: retry,
    call: (request) => withRetries(() => send(request), policyFor(request)),
  };
}

function exposed(value: string | Secret): string {
  return typeof value === "string" ? value : value.reveal();
}
