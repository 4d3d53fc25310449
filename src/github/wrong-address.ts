import { RequestError } from "../errors.ts";
import type { HttpAnswer, HttpRequest } from "../http/route.ts";
import { messageOf } from "./github-error.ts";

/** The end of the address of GitHub Enterprise Server's API. */
const API_PATH = "/api/v3";

/** GitHub's own API; `api.SUBDOMAIN.ghe.com` is that of its cloud with data residency. */
const API_HOST = /^api\.(github\.com|[\w-]+\.ghe\.com)$/;

/** Where GitHub's web site sends somebody who is not logged in. */
const TO_LOGIN =
  /^(https?:\/\/[^/]+)?\/([^?#]*\/)?(login|sessions?|signup|sign_in|sso|saml2?|auth|setup)\b/;

/**
 * What is read first tells: a write that is answered so met something in between.
 *
 * The error of an address that is not the one of an API: GitHub's web site sends the caller to its
 * login, does not know the path, or answers with a page.
 *
 * @param apiUrl what `github-api-url` says
 * @returns undefined where the address, or the answer, gives no reason to think so
 */
export function wrongAddress(
  apiUrl: string,
  { method, url }: HttpRequest,
  { status, headers, body }: HttpAnswer,
): RequestError | undefined {
  const right = method === "GET" ? apiAddressOf(apiUrl) : undefined;
  const isLogin = status >= 300 && status <= 399 && TO_LOGIN.test(headers.location ?? "");
  const isPage = status === 200 && isHtml(headers, body);
  const isUnknown = status === 404 && messageOf(body) === undefined;
  if (right === undefined || !(isLogin || isPage || isUnknown)) return undefined;
  const answer = isLogin
    ? "leads to a login"
    : isPage
      ? "is not JSON but a page of a web site"
      : "is that of a web site";
  return new RequestError({
    code: "store-not-found",
    message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) ${answer}. The address in \`github-api-url\` is not that of GitHub's API: it lacks ${right.lacks}.`,
    remedy: `Set \`github-api-url\` to \`${right.address}\`, or leave it out: the default is right on GitHub Enterprise Server too.`,
    // A page may also come from a proxy in a bad moment.
    transient: status === 200,
  });
}

/** The address that was meant, where the given one is none of an API. */
function apiAddressOf(apiUrl: string): { address: string; lacks: string } | undefined {
  const { protocol, host, hostname, pathname } = new URL(apiUrl);
  if (API_HOST.test(hostname) || pathname.endsWith(API_PATH)) return undefined;
  return /(^|\.)(github|ghe)\.com$/.test(hostname)
    ? { address: `${protocol}//api.${host.replace(/^www\./, "")}`, lacks: "`api.`" }
    : { address: `${protocol}//${host}${API_PATH}`, lacks: `\`${API_PATH}\`` };
}

function isHtml(headers: Record<string, string>, body: string): boolean {
  return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*</.test(body);
}
