/** Unverified request data. */
export interface RequestOrigin {
  method: string;
  /** Path and query, as in the request's first line. */
  target: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
  fetchMode: string | undefined;
  fetchDest: string | undefined;
  purpose: string | undefined;
}

/** Why a request is denied. */
export interface Denial {
  status: 400 | 403 | 404 | 405 | 413 | 421 | 500 | 503;
  title: string;
  message: string;
  /** Where the page's link back leads. */
  way?: string;
}

/** GET routes with side effects: single use, user-initiated only. */
const ONCE = /^\/(open|callback)\/?$|\/login\/facebook\/?$/;

/** The characters of our paths: none that has a second spelling. */
const PATH = /^\/[\w./-]*$/;

/**
 * Denies requests that do not come from our own page, from the link in the terminal, or from
 * Facebook's dialog. `Host` guards against DNS rebinding, `Origin` and `Sec-Fetch-*` against other
 * pages, including those of other programs on this machine (which are same-site).
 *
 * @param origin our own, `http://localhost:PORT`
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function findDenial(request: RequestOrigin, origin: string): Denial | undefined {
  const { method, target, host, fetchSite } = request;
  if (`http://${host}` !== origin) return denial(421, "This is the address of another server");
  const [path = ""] = target.split("?");
  if (!PATH.test(path)) return denial(400, "Not a path of this page");
  if (!["GET", "HEAD", "POST"].includes(method)) return denial(405, "This method is not allowed");
  if (ONCE.test(path) && method !== "GET") return denial(405, "This method is not allowed");
  if (request.purpose !== undefined) return denial(503, "Loading ahead of time is not allowed");
  if (method === "POST") {
    const ours = request.origin === origin && isFrom(fetchSite, "same-origin");
    return ours ? undefined : denial(403, "This form came from another page");
  }
  if (isFrom(fetchSite, "same-origin", "none")) return undefined;
  // The rest comes from other sites, as Facebook's redirect and the page behind it do.
  const visits = request.fetchMode === "navigate" && request.fetchDest === "document";
  const starts = ONCE.test(path) && !path.startsWith("/callback");
  return visits && !starts ? undefined : denial(403, "A request of another page was blocked");
}

/** Only browsers send the header, and old ones do not. */
function isFrom(site: string | undefined, ...allowed: string[]): boolean {
  return site === undefined || allowed.includes(site);
}

function denial(status: Denial["status"], title: string): Denial {
  return {
    status,
    title,
    message: "Nothing was done. Open the link that is printed in your terminal.",
  };
}
