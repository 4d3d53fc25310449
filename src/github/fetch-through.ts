import { parseRetryAfter } from "../http/retry.ts";
import type { HttpRequest } from "../http/route.ts";
import type { Transport } from "../http/transport.ts";
import { clockOf, isRedirect, notJson, redirected } from "../http/unusable-answer.ts";
import { GitHubError, readRefusal } from "./github-error.ts";
import { wrongAddress } from "./wrong-address.ts";

/**
 * What `fetch` is to GitHub's client: one request over the transport. Of a `Response` it gives what the
 * client reads: loading the class would delay the requests that wait for this answer.
 *
 * @param apiUrl what `github-api-url` says
 * @param note told the `Date` of each answer
 * @returns a function that throws GitHubError where GitHub refuses, and RequestError where the answer
 *   is none of its API
 */
export function fetchThrough(
  transport: Transport,
  apiUrl: string,
  note: (date: string | undefined) => void,
) {
  return async (address: string, init: Omit<HttpRequest, "url">) => {
    const request = { ...init, url: new URL(address) };
    const answer = await transport.send(request);
    const { status, headers, body } = answer;
    note(headers.date);
    const now = clockOf(headers.date);
    const misled = wrongAddress(apiUrl, request, answer);
    if (misled) throw misled;
    if (isRedirect(status))
      throw redirected(
        request,
        status,
        RENAMED.includes(status) ? REDIRECT_REMEDY : CHECK_THE_ADDRESS,
      );
    if (status >= 400) {
      throw new GitHubError(
        readRefusal(answer, { method: request.method, path: request.url.pathname, now }),
      );
    }
    if (!(request.method === "GET" ? status < 300 && isJson(body) : WRITTEN.has(status))) {
      const retryAfter = parseRetryAfter(headers["retry-after"], now);
      const addressInput = request.url.hostname === GITHUB ? undefined : "github-api-url";
      const { proxy } = answer;
      throw notJson(request, { status, body, retryAfter, now, proxy, addressInput });
    }
    return {
      status,
      url: address,
      headers: new Map(Object.entries(headers)),
      text: async () => body,
      arrayBuffer: async () => new TextEncoder().encode(body).buffer,
    };
  };
}

const GITHUB = "api.github.com";

/** GitHub's answers to a write. Any other is that of something in between, and nothing was written. */
const WRITTEN = new Set([201, 204]);

/** GitHub's API sends on for good, or to be asked in the same way there; a web site sends elsewhere. */
const RENAMED = [301, 307, 308];

const CHECK_THE_ADDRESS =
  "Check `github-api-url` in this step's `with:` block (on GitHub Enterprise Server it ends in `/api/v3`; left out, it is right), and what a proxy puts in between.";

const REDIRECT_REMEDY =
  "Where the repository or the organization was renamed or transferred, write its present name in `secret-repository` or `secret-organization`. Otherwise check `github-api-url`.";

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
