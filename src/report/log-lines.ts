import { formatList, quoteName } from "../cut-text.ts";
import { isExclusive, titleOf } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { formatDay, formatEnd, type Moment } from "../moment.ts";
import type { LoginState, WriteProgress, WriteState } from "../stages/context.ts";
import type { Report } from "./report.ts";

const DOES = {
  mint: "obtaining a Page token from the user token",
  check: "checking the Page token",
  keep: "keeping the Page token while it is healthy, renewing it otherwise",
  login: "no token is given; a person must log in first",
} as const satisfies Record<Inputs["mode"], string>;

/** The first line: what this run sets out to do. */
export function formatIntro(inputs: Inputs): string {
  const { mode, pages, appId, graphVersion } = inputs;
  const isBack = "userToken" in inputs && inputs.userToken.kind === "login";
  const does = isBack ? "obtaining a Page token from a login" : DOES[mode];
  const about = {
    one: "",
    several: pages.kind === "several" ? `, ${pages.ids.length} Pages` : "",
    all: ", all Pages",
  }[pages.kind];
  return `Facebook Page Token (${mode}${about}): ${does}; app ${appId}, Graph API ${graphVersion}`;
}

/** Most characters of the names of permissions in a line. */
const SCOPES = 1500;

/** The last lines: what the token is worth, and until when. */
export function formatOutcome(report: Report): string[] {
  const { findings, scopes, actBy, now, expiresAt, dataAccessExpiresAt } = report;
  const failure = findings.find(({ severity }) => severity === "failure");
  if (failure && isExclusive(failure)) return [`❌ Unhealthy: ${titleOf(failure.code)}`];
  return [
    `Page token${formatPage(report)}: ${formatEnd(expiresAt, now)}; data access ${formatEnd(dataAccessExpiresAt, now)}`,
    `Permissions: ${formatList(scopes, SCOPES) || "not reported"}`,
    failure
      ? `❌ Unhealthy: ${titleOf(failure.code)}`
      : `${report.errors.length > 0 ? "⚠️ Healthy, but the run did not do all of its work" : "✅ Healthy"}, ${formatRenewal(actBy)}`,
  ];
}

function formatPage({ page: { id, name } }: Report): string {
  if (id === "") return "";
  return name === "" ? ` of the Page ${id}` : ` of ${quoteName(name)} (${id})`;
}

function formatRenewal(actBy: Moment): string {
  return typeof actBy === "number" ? `renew by ${formatDay(actBy)}` : "no date to renew by";
}

const IS = {
  stored: "is stored, new and whole",
  "under way": "was just being written, and holds its old value or the whole new one",
  waiting: "was not written",
  failed: "could not be written, or not for sure",
} as const satisfies Record<WriteState, string>;

/** The same of several secrets. */
const ARE = {
  stored: "are stored, new and whole",
  "under way": "were just being written, and hold their old values or the whole new ones",
  waiting: "were not written",
  failed: "could not be written, or not for sure",
} as const satisfies Record<WriteState, string>;

/**
 * The last line of a run that is cancelled: what each secret holds now. A write replaces a secret
 * whole or not at all, so there is no third state.
 *
 * @param signal what ended the run, such as `SIGINT`
 * @param login what has become of the login that the run began with
 */
export function formatCancelled(
  signal: string,
  progress: WriteProgress,
  login: LoginState = "not used",
): string {
  const outcome =
    progress.size > MOST_NAMED
      ? countStates([...progress.entries()])
      : [...progress].map(([name, state]) => `secret ${name} ${IS[state]}`).join("; ");
  return `Cancelled (${signal}): ${outcome || "nothing was stored"}. ${NEXT[login]}`;
}

const NEXT = {
  "not used": "Running the job again is safe.",
  "perhaps used":
    "The login may be used up: where its address is refused, start the next run without it.",
  used: "The login is used up: start the next run without its address.",
} as const satisfies Record<LoginState, string>;

/** The line of a run that fails after a login, where nothing else leads to the next one. */
export function formatLoginUsed(): string {
  return NEXT.used;
}

/** Secrets that are named one by one in the last line; of more, their number in each state and some names. */
const MOST_NAMED = 10;

/** Characters of the names of secrets in one state. */
const NAMES = 300;

function countStates(secrets: ReadonlyArray<readonly [string, WriteState]>): string {
  const states = Object.keys(IS) as WriteState[];
  return states
    .map((state) => ({
      state,
      names: secrets.filter((one) => one[1] === state).map(([name]) => name),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ state, names }) => {
      const is = names.length === 1 ? `secret ${IS[state]}` : `secrets ${ARE[state]}`;
      return `${names.length} ${is} (${formatList(names, NAMES)})`;
    })
    .join("; ");
}
