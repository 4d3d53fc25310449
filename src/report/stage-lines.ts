import { cutText, formatList, quoteName } from "../cut-text.ts";
import { titleOfError } from "../error-codes.ts";
import type { ActionError } from "../errors.ts";
import type { Silence } from "../http/transport.ts";
import { formatEnd } from "../moment.ts";
import type { ObtainedPage, UserToken } from "../stages/obtained-pages.ts";

/**
 * A request is tried again. What was said before is said by its title.
 * @param wait seconds  @param attempt the number of the further try
 */
export function formatRetry(
  { message, code }: ActionError,
  wait: number,
  attempt: number,
  { retries, isRepeated }: { retries: number; isRepeated: boolean },
): string {
  const why = isRepeated ? `${titleOfError(code)}, as before.` : message;
  return `${why} Trying again in ${wait.toFixed(1)} s (${attempt} of ${retries}).`;
}

/** Characters of a refusal in a line of the log. */
const SAID = 500;

/** The user token that is used, and when it ends. @param now epoch seconds */
export function formatUserToken(
  { token, endsAt, given, exchanged, fromLogin, userId, refusal }: UserToken,
  now: number,
): string {
  const end = `${formatEnd(endsAt, now)}${refusal ? `. Not renewed: ${cutText(refusal, SAID)}` : ""}`;
  if (fromLogin)
    return `User token: from the login of the user ${userId ?? "of an unknown id"}; it ${end}`;
  if (!exchanged) return `User token: used as it is, ${end}`;
  return token.equals(given)
    ? `User token: exchanged, but the given one stays in use: it ${end}`
    : `User token: exchanged for a long-lived one, which ${end}`;
}

/** A login after which data access ends no later than before. @param ids of its Pages in a run for several; else empty */
export function formatNotRenewed(ids: readonly string[]): string {
  return ids.length === 0
    ? "The new Page token is taken, but its data access ends no later than that of the old one: this login did not renew it."
    : `New Page tokens are taken, but their data access ends no later than that of the old ones: this login did not renew it. Pages: ${formatList(ids, NAMES)}.`;
}

/** A login that no Page can use: its code stays unspent. */
export function formatLoginUnused(): string {
  return "No Page can take a new token before the errors below are mended, so the login is not used: its address stays good for some ten minutes.";
}

/** Nothing is due. */
export function formatKept(pages: number): string {
  return pages === 1
    ? "The Page token is healthy and no deadline is near: it is kept."
    : "No Page token is due for a renewal: all are kept.";
}

/** The Page that a token was obtained for; of several their number. */
export function formatPages(pages: readonly ObtainedPage[]): string {
  const [only, ...others] = pages;
  if (only && others.length === 0) return formatPage(only.page);
  return `New tokens: ${pages.filter(({ token }) => token).length}, of ${pages.length} Pages asked for`;
}

function formatPage({ id, name }: { id: string; name: string }): string {
  return `Page: ${name === "" ? "" : `${quoteName(name)}, `}id ${id}`;
}

/** A secret that was written. @param place where it is, as `describeTarget` says it */
export function formatStored(name: string, place: string, confirmed: boolean): string {
  return `Stored: secret ${name} of ${place}${confirmed ? ", confirmed by its metadata" : ", not confirmed"}`;
}

/** Characters of the names of secrets in a line. */
const NAMES = 400;

/**
 * The secrets that were left as they are, on purpose.
 * @param grouped one line a reason, where there may be many secrets
 */
export function formatSkipped(
  skipped: ReadonlyArray<{ name: string; why: string }>,
  grouped: boolean,
): string[] {
  const reasons = grouped ? [...new Set(skipped.map(({ why }) => why))] : [];
  const several = reasons.map((why) => ({
    why,
    names: skipped.filter((other) => other.why === why).map(({ name }) => name),
  }));
  const single = grouped ? [] : skipped.map(({ name, why }) => ({ why, names: [name] }));
  return [...several, ...single].map(({ why, names }) =>
    names.length === 1
      ? `Not stored: secret ${names[0]} is left as it is, because ${why}`
      : `Not stored: ${names.length} secrets are left as they are, because ${why}: ${formatList(names, NAMES)}`,
  );
}

/** A login whose Page tokens are handed over, and which no secret keeps. */
export function formatLoginUnstored(isSeveral: boolean): string {
  return `Nothing is stored, because no \`secret-name\` is given: the Page ${isSeveral ? "tokens" : "token"} of this login can be used by later steps of this job only.`;
}

/** Many secrets take their time. */
export function formatManyWrites(secrets: number, seconds: number): string {
  return `${secrets} secrets are to be written, at most one a second from the eleventh on: this takes some ${seconds} seconds.`;
}

/** A secret whose write GitHub accepted, but whose metadata could not be read. */
export function formatUnconfirmed(name: string, { message }: ActionError): string {
  return `The secret ${name} was written, but its metadata could not be read: ${message}`;
}

/** A request waits for an answer. */
export function formatSilence({
  method,
  path,
  host,
  proxy,
  seconds,
  limitSeconds,
}: Silence): string {
  const way = proxy ? `, through the proxy in ${proxy}` : "";
  return `${method} ${path} at ${host}${way}: no answer after ${seconds} seconds. Waiting for up to ${limitSeconds}.`;
}
