import { inspectToken } from "../graph/inspect-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { isHealthy } from "../health/findings.ts";
import { isRenewalDue, storeUnreachable } from "../health/renewal.ts";
import { holderOf } from "../health/words.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import type { Holder } from "../new-user-token.ts";
import { type Result, toResult, unwrap } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import { judgeGivenPages } from "./judge-given-pages.ts";
import { keepGivenPage } from "./keep-given-page.ts";
import { mintPages } from "./mint-pages.ts";
import type { ObtainedPages } from "./obtained-pages.ts";
import type { StoreAccess } from "./preflight.ts";
import { assessGiven, refreshUserToken } from "./refresh-user-token.ts";
import { replaceByLogin, replaceIfBetter, replacePages } from "./replace-pages.ts";

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
  const { policy, userToken: source } = inputs;
  const inspectingUserToken = toResult(inspectToken(context.graph, userToken));
  // Awaited below, unless the given Page token cannot be inspected: then that error is the one to show.
  inspectingUserToken.catch(() => undefined);
  const knowingHolder = inspectingUserToken.then(holderOfToken);
  knowingHolder.catch(() => undefined);
  const given = await judgeGivenPages(inputs, context, knowingHolder);
  const due = given.filter((page) => isRenewalDue(page, policy));

  if (due.length === 0) {
    context.log("The Page token is healthy and no deadline is near: it is kept.");
    const [renewalToken, reached, pages] = await Promise.all([
      inspectingUserToken,
      toResult(access),
      Promise.all(given.map((page) => keepGivenPage(page, context))),
    ]);
    const renewal = await refreshUserToken(inputs, userToken, renewalToken, reached, context);
    return { ...renewal, pages, findings: [...renewal.findings, ...storeUnreachable(reached)] };
  }
  const pageIds = due.map(({ inspection }) => policy.pageId ?? inspection.pageId);
  const inspecting = unwrap(inspectingUserToken);
  const renewal = await toResult(
    mintPages({ source, policy, pageIds, inspecting, access }, context),
  );
  const holder = await knowingHolder;
  const [renewalToken, pages] = await Promise.all([
    inspectingUserToken,
    replacePages(given, due, renewal, context, (fresh, old) =>
      replaceIfBetter(fresh, old, { policy, holder }, context),
    ),
  ]);
  const isKept = pages.every(({ minted, findings }) => !minted && isHealthy(findings));
  // An inspection that failed has failed the renewal, which says it.
  const isTold = !renewal.ok && !renewalToken.ok;
  const unused = assessGiven(userToken, renewalToken, policy);
  const used = isKept ? unused.userToken : undefined;
  return {
    pages,
    userToken: renewal.ok ? renewal.value.userToken : used,
    findings: isKept && !isTold ? unused.findings : [],
  };
}

/** Whose user token it is, where that could be found out. */
function holderOfToken(inspection: Result<TokenInspection>): Holder | undefined {
  return inspection.ok ? holderOf(inspection.value.kind) : undefined;
}

/** Somebody has just logged in: a new token is always obtained, and taken unless it ends before a healthy old one. */
async function renewByLogin(
  inputs: KeepInputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedPages> {
  const { policy, userToken: source } = inputs;
  const given = await judgeGivenPages(inputs, context);
  const pageIds = given.map(() => policy.pageId);
  const renewal = await toResult(mintPages({ source, policy, pageIds, access }, context));
  const pages = await replacePages(given, given, renewal, context, (fresh, old) =>
    replaceByLogin(fresh, old, context),
  );
  return { pages, userToken: renewal.ok ? renewal.value.userToken : undefined, findings: [] };
}
