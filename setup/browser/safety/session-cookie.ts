import { isSameSecret } from "../../core/nonce.ts";
import type { PageState } from "../state.ts";

const NAME = "setup";

/**
 * The cookie that gives access to the pages. Servers on localhost share their cookies, whatever their
 * port: the random path keeps this one from the others. `Lax`, since Facebook's redirect comes from
 * another site.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie
 */
export function writeCookie({ cookie, base }: PageState): string {
  return `${NAME}=${cookie}; Path=${base}; HttpOnly; SameSite=Lax`;
}

/** Whether a request has the cookie. */
export function bringsCookie(header: string | undefined, { cookie }: PageState): boolean {
  const given = (header ?? "").split(/;\s*/).filter((pair) => pair.startsWith(`${NAME}=`));
  return given.some((pair) => isSameSecret(pair.slice(NAME.length + 1), cookie));
}
