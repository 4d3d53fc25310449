import { assessPerson } from "../health/assess-person.ts";
import { type Finding, isHealthy } from "../health/findings.ts";
import type { Policy } from "../health/policy.ts";
import {
  type Judged,
  mintFailed,
  objectionTo,
  objectionToLogin,
  renewsDataAccess,
} from "../health/renewal.ts";
import type { Holder } from "../new-user-token.ts";
import { formatNotRenewed } from "../report/stage-lines.ts";
import type { Result } from "../result.ts";
import type { Context } from "./context.ts";
import type { GivenPage } from "./judge-given-pages.ts";
import { keepGivenPage } from "./keep-given-page.ts";
import type { NewPages } from "./obtain-new-pages.ts";
import type { ObtainedPage } from "./obtained-pages.ts";

/** What came of renewing one Page. */
type Renewal = Result<ObtainedPage & Judged>;

/** The given Pages in their order; those that were due as `replace` decides. */
export async function replacePages(
  given: readonly GivenPage[],
  due: readonly GivenPage[],
  renewal: Result<NewPages>,
  context: Context,
  replace: (fresh: Renewal, old: GivenPage) => Promise<ObtainedPage>,
): Promise<ObtainedPage[]> {
  return Promise.all(
    given.map((page) => {
      const fresh = renewalOf(renewal, due.indexOf(page));
      return fresh ? replace(fresh, page) : keepGivenPage(page, context);
    }),
  );
}

function renewalOf(renewal: Result<NewPages>, at: number): Renewal | undefined {
  if (at === -1) return undefined;
  if (!renewal.ok) return renewal;
  const fresh = renewal.value.pages[at];
  return fresh?.inspection && { ok: true, value: { ...fresh, inspection: fresh.inspection } };
}

/** The new token where it is healthy and better; else the given one, and why it stays. */
export async function replaceIfBetter(
  fresh: Renewal,
  old: GivenPage,
  { policy, holder }: { policy: Policy; holder: Holder | undefined },
  context: Context,
): Promise<ObtainedPage> {
  if (!fresh.ok && isHealthy(old.findings))
    return withWarning(await keepGivenPage(old, context), mintFailed(fresh.error));
  if (!fresh.ok) return { ...(await keepGivenPage(old, context)), errors: [fresh.error] };
  const objection = objectionTo(fresh.value, old, policy, holder);
  return objection ? keepBecause(objection, old, context) : fresh.value;
}

/** The new token that a login brought, unless it ends before a healthy old one. */
export async function replaceByLogin(
  fresh: Renewal,
  old: GivenPage,
  context: Context,
): Promise<ObtainedPage> {
  if (!fresh.ok) return { ...(await keepGivenPage(old, context)), errors: [fresh.error] };
  const objection = objectionToLogin(fresh.value, old);
  if (objection) return keepBecause(objection, old, context);
  if (!renewsDataAccess(fresh.value, old)) context.log(formatNotRenewed());
  const { inspection, findings } = fresh.value;
  return {
    ...fresh.value,
    findings: [...findings, ...assessPerson(inspection, old.inspection)],
  };
}

async function keepBecause(
  objection: Finding,
  old: GivenPage,
  context: Context,
): Promise<ObtainedPage> {
  context.log(`The given Page token is kept. ${objection.message}`);
  const kept = await keepGivenPage(old, context);
  return isHealthy(old.findings)
    ? withWarning(kept, objection)
    : { ...kept, findings: withObjection(kept.findings, objection) };
}

function withWarning(kept: ObtainedPage, warning: Finding): ObtainedPage {
  return { ...kept, findings: [...kept.findings, warning] };
}

/** An unhealthy token that could not be replaced: its remedies give way to what was in the way. */
function withObjection(findings: readonly Finding[], { message, remedy }: Finding): Finding[] {
  return findings.map((finding) =>
    finding.severity === "failure"
      ? { ...finding, message: `${finding.message} ${message}`, remedy }
      : finding,
  );
}
