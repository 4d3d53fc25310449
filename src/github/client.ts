import { type RetryPolicy, withRetries } from "../http/retry.ts";
import type { Transport } from "../http/transport.ts";
import { dateOf } from "../http/unusable-answer.ts";
import type { Secret } from "../secrets/secret.ts";
import { fetchThrough } from "./fetch-through.ts";

/** A successful answer of GitHub. */
export interface GitHubAnswer {
  body: unknown;
  /**
   * Before this second, by GitHub's clock, nothing that was asked can have been done: the later of
   * the answer's date, less the time that the request took, and the date of the answer before it in
   * this run. Undefined where neither has one.
   */
  notBefore: number | undefined;
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
  /** Epoch seconds, by the `Date` of the latest answer that has one. */
  let lastDate: number | undefined;

  function note(date: string | undefined): void {
    lastDate = dateOf(date) ?? lastDate;
  }

  async function load(): Promise<Requester> {
    const { getOctokit } = await import("@actions/github");
    const octokit = getOctokit(token.reveal(), {
      baseUrl: apiUrl,
      log: SILENT,
      request: { fetch: fetchThrough(transport, apiUrl, note) },
    });
    return octokit.request;
  }

  return {
    call: (method, path, body) =>
      withRetries(async () => {
        loading ??= load();
        const request = await loading;
        const began = performance.now();
        const before = lastDate;
        try {
          const headers = { "x-github-api-version": API_VERSION };
          const answer = await request(`${method} ${path}`, { ...body, headers });
          const date = dateOf(answer.headers.date);
          const took = Math.ceil((performance.now() - began) / 1000);
          return { body: answer.data, notBefore: laterOf(date && date - took, before) };
        } catch (error) {
          throw unwrap(error);
        }
      }, retry),
  };
}

function laterOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

type Requester = ReturnType<typeof import("@actions/github").getOctokit>["request"];

/** The client wraps what its `fetch` throws; ours is inside. */
function unwrap(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}
