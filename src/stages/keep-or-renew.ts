import { inspectToken } from "../graph/inspect-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { isHealthy } from "../health/findings.ts";
import { isRenewalDue, renewsDataAccess } from "../health/renewal.ts";
import { storeUnreachable } from "../health/renewal-failed.ts";
import { holderOf } from "../health/words.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import type { Holder } from "../new-user-token.ts";
import { formatKept, formatLoginUnused, formatNotRenewed } from "../report/stage-lines.ts";
import { type Result, toResult, unwrap } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import type { GivenPage } from "./given-pages.ts";
import { judgeGivenPages } from "./judge-given-pages.ts";
import { keepGivenPage } from "./keep-given-page.ts";
import { namePages } from "./name-pages.ts";
import type { ObtainedPage, ObtainedPages } from "./obtained-pages.ts";
import type { StoreAccess } from "./preflight.ts";
import { assessGiven, refreshUserToken } from "./refresh-user-token.ts";
import { renewPages } from "./renew-pages.ts";
import { replaceByLogin, replaceIfBetter } from "./replace-page.ts";

/**
 * Keeps each given Page token while it is healthy and no deadline is near. Otherwise mints a new
 * one, and takes it only if it is healthy and better: renewal never breaks what works.
 *
 * @throws {ActionError} when nothing can be found out about the given token
 */
export async function keepOrRenew(
  inputs: KeepInputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedPages> {
  const { userToken: source } = inputs;
  return source.kind === "login"
    ? renewByLogin(inputs, access, context)
    : renewWhereDue(inputs, source.token, access, context);
}

async function renewWhereDue(
  inputs: KeepInputs,
  userToken: Secret,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedPages> {
  const { policy } = inputs;
  const isSeveral = inputs.pages.kind === "several";
  const inspectingUserToken = toResult(inspectToken(context.graph, userToken));
  // Awaited below, unless the given Page token cannot be inspected: then that error is the one to show.
  inspectingUserToken.catch(() => undefined);
  const knowingHolder = inspectingUserToken.then(holderOfToken);
  knowingHolder.catch(() => undefined);
  const given = await judgeGivenPages(inputs, context, knowingHolder);
  const due = given.pages.filter((page) =>
    page.judged ? isRenewalDue(page.judged, policy) : isToMint(page),
  );

  if (due.length === 0) {
    context.log(formatKept(given.pages.length));
    const [renewalToken, reached, pages] = await Promise.all([
      inspectingUserToken,
      toResult(access),
      namePages(given.pages.map(keepGivenPage), isSeveral, context),
    ]);
    const renewal = await refreshUserToken(inputs, userToken, renewalToken, reached, context);
    const findings = [...given.findings, ...renewal.findings, ...storeUnreachable(reached)];
    return { ...given, ...renewal, pages, findings };
  }
  const inspecting = unwrap(inspectingUserToken);
  const say = sayOf(isSeveral, context);
  const { renewal, replaced, names } = await renewPages(
    { inputs, given: given.pages, due, inspecting, access },
    async (fresh, old) => replaceIfBetter(fresh, old, { policy, holder: await knowingHolder }, say),
    context,
  );
  const [renewalToken, pages] = await Promise.all([
    inspectingUserToken,
    namePages(replaced, isSeveral, context, names),
  ]);
  const healthy = pages.filter(({ findings, inspection }) => inspection && isHealthy(findings));
  const isKept = healthy.length > 0 && pages.every(({ minted }) => !minted);
  // An inspection that failed has failed the renewal, which says it.
  const isTold = !renewal.ok && !renewalToken.ok;
  // Where nothing came of the renewal, a system user's token is renewed as beside a healthy Page token.
  const unused =
    isKept && !renewal.ok
      ? await refreshUserToken(inputs, userToken, renewalToken, await toResult(access), context)
      : assessGiven(userToken, renewalToken, inputs);
  return {
    ...given,
    pages,
    userToken: renewal.ok ? renewal.value.userToken : unused.userToken,
    findings: [...given.findings, ...(isKept && !isTold ? unused.findings : [])],
  };
}

/** Of several Pages each has a line of its own in the end, and its findings say why a token was kept. */
function sayOf(isSeveral: boolean, { log }: Context): (line: string) => void {
  return isSeveral ? () => undefined : log;
}

/** A Page without a token is minted one, unless it may have one that nothing is known of. */
function isToMint({ judged, errors }: GivenPage): boolean {
  return !judged && errors.length === 0;
}

/** Whose user token it is, where that could be found out. */
function holderOfToken(inspection: Result<TokenInspection>): Holder | undefined {
  return inspection.ok ? holderOf(inspection.value.kind) : undefined;
}

/** Somebody has just logged in: new tokens are always obtained, and each taken unless it ends before a healthy old one. */
async function renewByLogin(
  inputs: KeepInputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedPages> {
  const isSeveral = inputs.pages.kind === "several";
  const say = sayOf(isSeveral, context);
  const given = await judgeGivenPages(inputs, context);
  const due = given.pages.filter((page) => page.judged || isToMint(page));
  if (due.length === 0) {
    context.log(formatLoginUnused());
    const pages = await namePages(given.pages.map(keepGivenPage), isSeveral, context);
    return { ...given, pages, userToken: undefined };
  }
  const { renewal, replaced, names } = await renewPages(
    { inputs, given: given.pages, due, access },
    async (fresh, old) => replaceByLogin(fresh, old, inputs.policy, say),
    context,
  );
  const unmoved = replaced.filter((page, at) => isUnmoved(page, given.pages[at]));
  if (unmoved.length > 0)
    context.log(formatNotRenewed(isSeveral ? unmoved.map(({ page }) => page.id) : []));
  const pages = await namePages(replaced, isSeveral, context, names);
  return { ...given, pages, userToken: renewal.ok ? renewal.value.userToken : undefined };
}

/** Whether a login brought a new token whose data access ends no later than that of the old one. */
function isUnmoved({ minted, inspection, findings }: ObtainedPage, old?: GivenPage): boolean {
  if (!minted || !inspection || !old?.judged) return false;
  return !renewsDataAccess({ inspection, findings }, old.judged);
}
