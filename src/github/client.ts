import { Response } from "undici";
import { parseRetryAfter, type RetryPolicy, withRetries } from "../http/retry.ts";
import type { HttpRequest, Transport } from "../http/transport.ts";
import { clockOf, notJson, redirected } from "../http/unusable-answer.ts";
import type { Secret } from "../secrets/secret.ts";
import { GitHubError, readRefusal } from "./github-error.ts";

/** A successful answer of GitHub. */
export interface GitHubAnswer {
  body: unknown;
  /** Epoch seconds, by GitHub's `Date` header, where there is one. */
  now: number | undefined;
  /** How long the request took, in seconds, earlier tries left out. */
  took: number;
}

/** GitHub's REST API in the name of one token. */
export interface GitHubClient {
  /**
   * Sends a request, trying again where that may help.
   * @param path below the API's address, its parts percent-encoded
   * @throws {GitHubError} when GitHub refuses
   * @throws {RequestError} when there is no usable answer
   */
  call(method: "GET" | "PUT", path: string, body?: Record<string, unknown>): Promise<GitHubAnswer>;
}

/** @see https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * A client over `@actions/github`, which is loaded at the first call, while other requests are
 * under way. It sends through our transport, so that time-outs, limits, proxies and retries are
 * those of the Graph API.
 */
export function createGitHubClient(
  token: Secret,
  apiUrl: string,
  transport: Transport,
  retry: RetryPolicy,
): GitHubClient {
  let loading: Promise<Requester> | undefined;

  async function load(): Promise<Requester> {
    const { getOctokit } = await import("@actions/github");
    const octokit = getOctokit(token.reveal(), {
      baseUrl: apiUrl,
      log: SILENT,
      request: { fetch: fetchThrough(transport) },
    });
    return octokit.request;
  }

  return {
    call: (method, path, body) =>
      withRetries(async () => {
        loading ??= load();
        const request = await loading;
        const began = performance.now();
        try {
          const headers = { "x-github-api-version": API_VERSION };
          const answer = await request(`${method} ${path}`, { ...body, headers });
          const date = Date.parse(answer.headers.date ?? "");
          return {
            body: answer.data,
            now: Number.isNaN(date) ? undefined : date / 1000,
            took: (performance.now() - began) / 1000,
          };
        } catch (error) {
          throw unwrap(error);
        }
      }, retry),
  };
}

type Requester = ReturnType<typeof import("@actions/github").getOctokit>["request"];

/** What `fetch` is to the client: one request over the transport. */
function fetchThrough(transport: Transport) {
  return async (address: string, init: Omit<HttpRequest, "url">) => {
    const request = { ...init, url: new URL(address) };
    const answer = await transport.send(request);
    const { status, headers, body } = answer;
    const now = clockOf(headers.date);
    if (status >= 300 && status <= 399) throw redirected(request, status, REDIRECT_REMEDY);
    if (status >= 400) {
      throw new GitHubError(
        readRefusal(answer, { method: request.method, path: request.url.pathname, now }),
      );
    }
    if (!isJson(body) && (request.method === "GET" || !WRITTEN.has(status))) {
      const retryAfter = parseRetryAfter(headers["retry-after"], now);
      throw notJson(request, { status, body, retryAfter, now });
    }
    return new Response(EMPTY.has(status) ? null : body, { status, headers });
  };
}

/**
 * GitHub's answers to a write, which have no body or JSON. Any other may be a proxy's, and nothing
 * was written; the metadata read afterwards shows it.
 */
const WRITTEN = new Set([201, 204]);

/** Statuses whose answer may have no body, by the Fetch standard. */
const EMPTY = new Set([204, 205]);

const REDIRECT_REMEDY =
  "The repository or the organization was renamed or transferred: write its present name in `secret-repository` or `secret-organization`.";

/** The client wraps what its `fetch` throws; ours is inside. */
function unwrap(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
