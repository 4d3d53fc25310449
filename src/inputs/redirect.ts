import { holdsToken, isLinkItself, REFUSALS } from "../login/dialog-answer.ts";
import { type Form, isLoopback } from "./forms.ts";

/** Names in the query that would hide or forge the answer of the dialog. */
const OURS = ["code", "state", ...REFUSALS];

/**
 * A redirect address of Facebook's login dialog: https, or http on a loopback host, with nothing in
 * it that would hide the answer. It is used letter for letter, so nothing of it is changed.
 *
 * @see https://developers.facebook.com/docs/facebook-login/security#strict_mode
 */
export function readRedirect(value: string): Form {
  const url = URL.parse(value);
  if (!url || !/^https?:\/\/[^\s\\/?#][^\s\\]*$/i.test(value))
    return refuse(
      "must be an address such as `https://github.com/owner/repo/actions/workflows/page-token-keep.yml`, as it is registered in the app under Valid OAuth Redirect URIs.",
    );
  if (url.protocol === "http:" && !isLoopback(url))
    return refuse(
      "must begin with `https://`: Facebook sends codes nowhere else. Only a loopback host (`localhost`) may have `http://`.",
    );
  if (/^\w+:\/\/[^/?#]*@/.test(value)) return refuse("must not hold a user or a password.");
  if (value.includes("#"))
    return refuse("must not hold a fragment (`#…`): a browser would hide what comes back in it.");
  if (isLinkItself(url.searchParams))
    return refuse(
      "is the address of a login dialog, and not one that it leads back to, as it is registered in the app under Valid OAuth Redirect URIs.",
    );
  if (holdsToken(value))
    return refuse(
      "must not hold an `access_token`, wherever it stands: no address of ours has one.",
    );
  const hidden = OURS.find((name) => url.searchParams.has(name));
  return hidden
    ? refuse(`must not hold \`${hidden}\` in its query: that is where Facebook's answer stands.`)
    : { ok: true, value };
}

function refuse(reason: string): Form {
  return { ok: false, reason };
}
