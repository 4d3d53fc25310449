import { type Finding, inOrder, isHealthy } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { epochSeconds, type Moment } from "../moment.ts";
import { nextUserToken } from "../stages/next-user-token.ts";
import type { ObtainedPages } from "../stages/obtained-pages.ts";
import type { StoreOutcome } from "../stages/store-tokens.ts";
import { aggregatePages } from "./aggregate-pages.ts";
import { groupErrors, groupFindings } from "./group-pages.ts";
import { type LoginOffer, offerLogin } from "./login-offer.ts";
import { nameLoginLink, type PageReport, reportPage, type Standing } from "./page-report.ts";
import { describeError } from "./shown-error.ts";

/** Everything that a run found out and did, ready to be shown in any form: of each Page, and of all. */
export interface Report extends Standing {
  mode: Inputs["mode"];
  /** Whether the run is for several Pages, also where it found one. */
  isSeveral: boolean;
  /** Whether the ids of the Pages were found by this run. */
  listsIds: boolean;
  /** One in a run for one Page, which stands for the whole. */
  pages: readonly PageReport[];
  /** Undefined where nothing was exchanged. */
  userTokenExpiresAt: Moment | undefined;
  requiredScopes: readonly string[];
  stored: StoreOutcome;
  /** The login link, where one is offered. */
  login: LoginOffer | undefined;
  onUnhealthy: Inputs["onUnhealthy"];
  /** Epoch seconds, by Facebook's clock. */
  now: number;
}

/**
 * Puts a run's results together. Pure.
 * @param around findings that are about no Page
 */
export function composeReport(
  inputs: Inputs,
  obtained: ObtainedPages,
  stored: StoreOutcome,
  around: readonly Finding[],
): Report {
  const { userToken } = obtained;
  const isSeveral = inputs.pages.kind !== "one";
  const findings = inOrder([...obtained.pages.flatMap((page) => page.findings), ...around]);
  const own = [...obtained.pages.flatMap((page) => page.errors), ...obtained.errors];
  const outcome = { findings, errors: [...own, ...stored.errors] };
  const login = offerLogin(inputs, outcome, epochSeconds());
  const next = nextUserToken(inputs, obtained, stored);
  const userTokenEnds = next ? [next.endsAt] : [];
  const pages = obtained.pages.map((page) => {
    const names = secretsOf(page.page.id, stored);
    const isStored = isSeveral
      ? names.length > 0 && names.every((name) => stored.written.includes(name))
      : stored.complete;
    const storeErrors = isSeveral ? errorsOf(names, stored) : stored.errors;
    return reportPage(page, { policy: inputs.policy, userTokenEnds, login, storeErrors, isStored });
  });
  const describe = (errors: typeof own) => errors.map((error) => describeError(error, login));
  const errors = isSeveral
    ? [...groupErrors(pages), ...describe([...obtained.errors, ...errorsOfNone(stored)])]
    : describe([...own, ...stored.errors]);
  const standing = aggregatePages(pages, isSeveral);
  return {
    ...standing,
    mode: inputs.mode,
    isSeveral,
    listsIds: inputs.pages.kind === "all",
    pages,
    healthy: standing.healthy && isHealthy(obtained.findings),
    userTokenExpiresAt: userToken?.exchanged ? userToken.endsAt : undefined,
    requiredScopes: inputs.policy.requiredScopes,
    findings: isSeveral
      ? groupFindings(
          pages,
          around.map((finding) => nameLoginLink(finding, login)),
        )
      : findings.map((finding) => nameLoginLink(finding, login)),
    stored,
    login,
    errors,
    onUnhealthy: inputs.onUnhealthy,
    now: latestClock(obtained) ?? epochSeconds(),
  };
}

/** Names of the secrets that hold the token of a Page. */
function secretsOf(id: string, { pagesOf }: StoreOutcome): string[] {
  return [...pagesOf].filter(([, ids]) => ids.includes(id)).map(([name]) => name);
}

function errorsOf(names: readonly string[], { failed, errors }: StoreOutcome) {
  return errors.filter((_, at) => names.includes(String(failed[at])));
}

/** Errors of secrets that hold no Page's token. */
function errorsOfNone({ failed, errors, pagesOf }: StoreOutcome) {
  const shared = [...pagesOf].filter(([, ids]) => ids.length > 0).map(([name]) => name);
  const told = errors.filter((_, at) => shared.includes(String(failed[at])));
  // A limit stops all further writes with one and the same error.
  return errors.filter(
    (error, at) => !shared.includes(String(failed[at])) && !told.includes(error),
  );
}

function latestClock({ pages }: ObtainedPages): number | undefined {
  const clocks = pages.flatMap(({ inspection }) => inspection?.now ?? []);
  return clocks.length > 0 ? Math.max(...clocks) : undefined;
}

/** Whether the job fails: a token is unhealthy and that matters, or the work could not be done. */
export function failsJob({ healthy, onUnhealthy, errors }: Report): boolean {
  return errors.length > 0 || (!healthy && onUnhealthy === "fail");
}

/** Whether later steps get the token of a Page. */
export function handsOver({ healthy }: PageReport, { onUnhealthy }: Report): boolean {
  return healthy || onUnhealthy === "warn";
}
