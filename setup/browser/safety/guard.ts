/** What a request says of itself, before anything of it is believed. */
export interface RequestOrigin {
  method: string;
  /** Path and query, as they stand in the request's first line. */
  target: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
  fetchMode: string | undefined;
  fetchDest: string | undefined;
  purpose: string | undefined;
}

/** Why a request is turned away. */
export interface Denial {
  status: 400 | 403 | 404 | 405 | 413 | 421 | 500 | 503;
  title: string;
  message: string;
  /** Where a link leads back to. */
  way?: string;
}

/** What changes something although it is a GET: good once, and only where a person pressed. */
const ONCE = /^\/(open|callback)\/?$|\/login\/facebook\/?$/;

/** All that our paths are made of: nothing that could be written in two ways. */
const PATH = /^\/[\w./-]*$/;

/**
 * Turns away whatever does not come from our own page, from the link in the terminal, or from
 * Facebook's dialog. `Host` is checked against DNS rebinding, `Origin` and `Sec-Fetch-*` against
 * other pages, also those of other programs on this machine (which are of the same site).
 *
 * @param origin our own, `http://localhost:PORT`
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function findDenial(request: RequestOrigin, origin: string): Denial | undefined {
  const { method, target, host, fetchSite } = request;
  if (`http://${host}` !== origin) return denial(421, "Another address was meant");
  const [path = ""] = target.split("?");
  if (!PATH.test(path)) return denial(400, "Not a path of this page");
  if (!["GET", "HEAD", "POST"].includes(method)) return denial(405, "Not a way to ask");
  if (ONCE.test(path) && method !== "GET") return denial(405, "Not a way to ask");
  if (request.purpose !== undefined) return denial(503, "Not ahead of time");
  if (method === "POST") {
    const ours = request.origin === origin && isFrom(fetchSite, "same-origin");
    return ours ? undefined : denial(403, "This form came from another page");
  }
  if (isFrom(fetchSite, "same-origin", "none")) return undefined;
  // What is left comes from elsewhere: Facebook's redirect does, and so does what it leads to.
  const visits = request.fetchMode === "navigate" && request.fetchDest === "document";
  const starts = ONCE.test(path) && !path.startsWith("/callback");
  return visits && !starts ? undefined : denial(403, "Another page tried to get in");
}

/** Browsers tell; what is no browser, and an old one, does not. */
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
