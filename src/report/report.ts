import { type Finding, inOrder } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { earliest, epochSeconds, type Moment } from "../moment.ts";
import { nextUserToken } from "../stages/next-user-token.ts";
import type { ObtainedPages } from "../stages/obtained-pages.ts";
import type { StoreOutcome } from "../stages/store-tokens.ts";
import { type LoginOffer, offerLogin } from "./login-offer.ts";
import { byLink, type PageReport, reportPage, type Standing } from "./page-report.ts";
import { describeError } from "./shown-error.ts";

/** Everything that a run found out and did, ready to be shown in any form: of each Page, and of all. */
export interface Report extends Standing {
  mode: Inputs["mode"];
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
  { pages: obtained, userToken }: ObtainedPages,
  stored: StoreOutcome,
  around: readonly Finding[],
): Report {
  const findings = inOrder([...obtained.flatMap((page) => page.findings), ...around]);
  const errors = [...obtained.flatMap((page) => page.errors), ...stored.errors];
  const login = offerLogin(inputs, { findings, errors }, epochSeconds());
  const next = nextUserToken(inputs, { pages: obtained, userToken }, stored);
  const userTokenEnds = next ? [next.endsAt] : [];
  const pages = obtained.map((page) =>
    reportPage(page, { policy: inputs.policy, userTokenEnds, login }),
  );
  const [only] = pages;
  return {
    mode: inputs.mode,
    pages,
    page: only?.page ?? { id: "", name: "" },
    healthy: pages.every(({ healthy }) => healthy),
    minted: pages.some(({ minted }) => minted),
    expiresAt: earliest(pages.map(({ expiresAt }) => expiresAt)),
    dataAccessExpiresAt: earliest(pages.map(({ dataAccessExpiresAt }) => dataAccessExpiresAt)),
    userTokenExpiresAt: userToken?.exchanged ? userToken.endsAt : undefined,
    renewBy: earliest(pages.map(({ renewBy }) => renewBy)),
    actBy: earliest(pages.map(({ actBy }) => actBy)),
    scopes: only?.scopes ?? [],
    requiredScopes: inputs.policy.requiredScopes,
    missingScopes: union(pages.map(({ missingScopes }) => missingScopes)),
    scopesElsewhere: union(pages.map(({ scopesElsewhere }) => scopesElsewhere)),
    findings: findings.map((finding) => byLink(finding, login)),
    stored,
    login,
    errors: errors.map((error) => describeError(error, login)),
    onUnhealthy: inputs.onUnhealthy,
    now: obtained[0]?.inspection?.now ?? epochSeconds(),
  };
}

function union(lists: ReadonlyArray<readonly string[]>): string[] {
  return [...new Set(lists.flat())].toSorted();
}

/** Whether the job fails: a token is unhealthy and that matters, or the work could not be done. */
export function failsJob({ healthy, onUnhealthy, errors }: Report): boolean {
  return errors.length > 0 || (!healthy && onUnhealthy === "fail");
}

/** Whether later steps get the token of a Page. */
export function handsOver({ healthy }: PageReport, { onUnhealthy }: Report): boolean {
  return healthy || onUnhealthy === "warn";
}
