import type { ActionError } from "../errors.ts";
import { type FoundPages, findSeveralPages } from "../graph/find-several-pages.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { Lookup } from "../graph/look-up-page.ts";
import { hasToken, type PageWithToken } from "../graph/page.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { assess } from "../health/assess.ts";
import { type Absence, assessAbsence } from "../health/assess-absence.ts";
import type { Finding } from "../health/findings.ts";
import type { Policy } from "../health/policy.ts";
import { holderOf } from "../health/words.ts";
import { InputError } from "../inputs/input-error.ts";
import { MOST_PAGES } from "../inputs/pages.ts";
import type { Holder } from "../new-user-token.ts";
import type { Result } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import { findWithUserToken } from "./find-with-user-token.ts";
import type { NewPages, WantedPages } from "./new-pages.ts";
import type { ObtainedPage, UserToken } from "./obtained-pages.ts";
import { explainRefusedPages } from "./refused-user-token.ts";

/**
 * New tokens of several Pages, each judged by itself: one that is not found, or cannot be judged,
 * does not hold the others back.
 *
 * @throws {ActionError} when none is to be had; {InputError} when all Pages are more than one run takes
 */
export async function obtainSeveralPages(
  chosen: UserToken,
  wanted: Exclude<WantedPages, { kind: "one" }>,
  policy: Policy,
  context: Context,
): Promise<NewPages> {
  const batches = await context.batches();
  const holder = holderOf(chosen.kind);
  const ids = wanted.kind === "several" ? wanted.ids : undefined;
  const seeker = { holder, consentedIds: chosen.consentedPages };
  const explain = (error: unknown, pageId?: string) =>
    explainRefusedPages(error, context.graph.appId, {
      ...seeker,
      pageId,
      fromLogin: chosen.fromLogin,
    });
  const find = (token: Secret) =>
    findSeveralPages(context.graph, batches, token, ids, seeker).catch((error: unknown) => {
      throw explain(error);
    });
  const { found, userToken } = await findWithUserToken(chosen, find, context);
  assertNotTooMany(found, ids === undefined);
  const tokens = found.lookups.flatMap(({ found: page }) => (page.ok ? [page.value] : []));
  const results = await batches.together(
    tokens.map(
      ({ token }) =>
        (graph) =>
          inspectToken(graph, token),
    ),
  );
  const inspections = new Map(tokens.map(({ id }, at) => [id, results[at]]));
  const pages = found.lookups.map((lookup) => {
    const inspection = inspections.get(lookup.id);
    if (lookup.found.ok && inspection)
      return judge(lookup.found.value, inspection, {
        policy,
        holder,
        isOfAll: ids === undefined,
        otherNow: chosen.now,
      });
    const error = lookup.found.ok ? undefined : explain(lookup.found.error, lookup.id);
    return withoutToken(lookup, error as ActionError, { holder, fromLogin: chosen.fromLogin });
  });
  return {
    pages,
    userToken,
    findings: ids === undefined ? leftOut(found, holder) : [],
    names: new Map([...found.listed, ...found.lookups].map(({ id, name }) => [id, name])),
  };
}

function judge(
  { id, name, token, tasks }: PageWithToken,
  inspected: Result<TokenInspection>,
  { policy, ...of }: { policy: Policy; holder: Holder; isOfAll: boolean; otherNow: number },
): ObtainedPage {
  const obtained = { page: { id, name }, given: [], minted: true };
  // What was not judged is never handed over or stored.
  if (!inspected.ok) return { ...NOTHING, ...obtained, minted: false, errors: [inspected.error] };
  const origin = { minted: true, tasks, ...of };
  const findings = assess(inspected.value, { ...policy, pageId: id }, origin);
  return { ...obtained, token, inspection: inspected.value, findings, errors: [] };
}

const NOTHING = { token: undefined, inspection: undefined, findings: [], errors: [] };

/** Which absence an error speaks of, where it is a finding for one of several Pages. */
const ABSENCES: Partial<Record<ActionError["code"], Absence>> = {
  "page-not-visible": "not-seen",
  "page-no-token": "no-token",
};

function withoutToken(
  { id, name }: Lookup,
  error: ActionError,
  { holder, fromLogin }: { holder: Holder; fromLogin: boolean },
): ObtainedPage {
  const page = { page: { id, name }, given: [], minted: false };
  const absence = ABSENCES[error.code];
  if (holder === "system-user" && !fromLogin) error.login = false;
  if (!absence) return { ...NOTHING, ...page, errors: [error] };
  const said = error.cause instanceof Error ? ` ${error.cause.message}` : "";
  const finding = assessAbsence({ id, name }, absence, "failure", { holder, said, fromLogin });
  return { ...NOTHING, ...page, findings: [finding] };
}

/** Of all Pages, those that are listed without a token. */
function leftOut({ listed }: FoundPages, holder: Holder): Finding[] {
  return listed
    .filter((page) => !hasToken(page))
    .map((page) => ({
      ...assessAbsence(page, "no-token", "warning", { holder }),
      pageIds: [page.id],
    }));
}

/** So many ids fit into what the summary shows of a line. */
const IDS_A_LINE = 50;

function assertNotTooMany({ lookups }: FoundPages, isAll: boolean): void {
  if (!isAll || lookups.length <= MOST_PAGES) return;
  const ids = lookups.map(({ id }) => id);
  const lines = Array.from({ length: Math.ceil(ids.length / IDS_A_LINE) }, (_, at) =>
    ids.slice(at * IDS_A_LINE, (at + 1) * IDS_A_LINE).join(", "),
  );
  const reason = `is \`all\`, but the user token sees ${ids.length} Pages, and one run takes at most ${MOST_PAGES}. Their ids, ${IDS_A_LINE} a line:\n${lines.join("\n")}`;
  throw new InputError(
    [{ input: "page-id", reason }],
    `List at most ${MOST_PAGES} of these ids in \`page-id\`, in as many workflows as that takes, an hour apart. Nothing was changed.`,
  );
}
