import { isVersion } from "../graph/versions.ts";

/** A value that has its form, or why it has not: a reason goes on from the field's name, in whole sentences. */
export type Form = { ok: true; value: string } | { ok: false; reason: string };

/** A value that has its form. */
export const fits = (value: string): Form => ({ ok: true, value });

/** A value that has not. @param reason goes on from the field's name, in whole sentences */
export const misses = (reason: string): Form => ({ ok: false, reason });

/** A number as YAML writes it once it took it for a float: `1.90723450011712E+15`. */
const FLOAT = /^[-+]?\d{1,20}([.,]\d{0,20})?e[-+]?\d{1,3}$/i;

/** Whether YAML took a number for a float. */
export function isFloat(value: string): boolean {
  return FLOAT.test(value);
}

/** The number of an app or a Page. Ids are not repeated in reasons: a secret may stand in the wrong field. */
export function readId(value: string): Form {
  if (/^\d{1,30}$/.test(value)) return fits(value);
  return isFloat(value)
    ? misses(
        "must be digits only, but it is a number with an exponent (`…E+15`): YAML read it as a float and lost its last digits. Put it in quotes.",
      )
    : misses("must be digits only: the number, not a name or an address.");
}

/** A version of the Graph API, such as `v25.0`. */
export function readVersion(value: string): Form {
  return isVersion(value)
    ? fits(value)
    : misses("must have the form `v25.0`: a v, and the version with a point.");
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is one of this machine, which nobody listens to on the way. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.test(hostname);
}

/** The address of an API, without a trailing slash: https, or http on a loopback host. */
export function readApiUrl(value: string): Form {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol))
    return misses("must be a URL such as `https://api.example.com`.");
  if (url.protocol === "http:" && !isLoopback(url))
    return misses(
      "must begin with `https://`: with `http://`, everybody on the way could read the tokens. Only a loopback host (`localhost`, `127.0.0.1`) may be reached with `http://`.",
    );
  if (url.username || url.password || /[?#]/.test(value))
    return misses(
      "must be a plain address, without a user, a password, a query (`?…`) or a fragment (`#…`).",
    );
  return fits(value.replace(/\/+$/, ""));
}

/** A repository of GitHub. A login begins with a letter, a digit or `_`; no repository is called `.` or `..`. */
export function readRepository(value: string): Form {
  return /^[A-Za-z0-9_][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(value)
    ? fits(value)
    : misses("must have the form `owner/repo`, without an address before it.");
}

/** The name of an environment of GitHub: any text but dots only, which an address would resolve. */
export function readEnvironment(value: string): Form {
  return /^\.{1,2}$/.test(value)
    ? misses("must be the name of an environment, which is never only dots.")
    : fits(value);
}

/** The login of an organization of GitHub. */
export function readOrganization(value: string): Form {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)
    ? fits(value)
    : misses(
        "must be the login of an organization, as in its address on GitHub: letters, digits and hyphens.",
      );
}
