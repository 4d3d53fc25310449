import type { LoginCure } from "../error-codes.ts";
import { ActionError } from "../errors.ts";
import { assessPerson } from "../health/assess-person.ts";
import { isOfLostPage } from "../health/explain-invalid-reason.ts";
import { type Finding, isHealthy } from "../health/findings.ts";
import type { Policy } from "../health/policy.ts";
import { type Objection, objectionTo, objectionToLogin } from "../health/renewal.ts";
import { adviceOf, mintFailed, renewalFailed } from "../health/renewal-failed.ts";
import type { Holder } from "../new-user-token.ts";
import type { Result } from "../result.ts";
import type { GivenPage, JudgedToken } from "./given-pages.ts";
import { keepGivenPage } from "./keep-given-page.ts";
import type { ObtainedPage } from "./obtained-pages.ts";

/** What came of renewing one Page; one of several may have come without a token. */
export type Renewal = Result<ObtainedPage>;

/** Tells the person who reads the log. */
type Say = (line: string) => void;

/** A Page with a token that was judged. */
type OldPage = GivenPage & { judged: JudgedToken };

/** The new token where it is healthy and better; else the given one, and why it stays. */
export function replaceIfBetter(
  fresh: Renewal,
  old: OldPage,
  { policy, holder }: { policy: Policy; holder: Holder | undefined },
  say: Say,
): ObtainedPage {
  if (!fresh.ok && isHealthy(old.judged.findings))
    return withWarning(keepGivenPage(old), mintFailed(fresh.error));
  if (!fresh.ok) return { ...keepGivenPage(old), errors: [ofPageGone(fresh.error, old)] };
  const { inspection } = fresh.value;
  if (!inspection) return keepWithout(fresh.value, old);
  const objection = objectionTo({ ...fresh.value, inspection }, old.judged, policy, holder);
  return objection ? keepBecause(objection, old, say) : takeNew(fresh.value, old);
}

/** The new token that a login brought, unless it ends before a healthy old one. */
export function replaceByLogin(
  fresh: Renewal,
  old: OldPage,
  policy: Policy,
  say: Say,
): ObtainedPage {
  if (!fresh.ok) return { ...keepGivenPage(old), errors: [fresh.error] };
  const { inspection, findings } = fresh.value;
  // Whatever came in between, this login is used up.
  if (!inspection) return keepWithout(fresh.value, old, "after");
  const judged = { inspection, findings };
  const objection = objectionToLogin(judged, old.judged, policy);
  if (objection) return { ...keepBecause(objection, old, say), isLoginGood: isHealthy(findings) };
  const taken = takeNew(fresh.value, old);
  return { ...taken, findings: [...findings, ...assessPerson(inspection, old.judged.inspection)] };
}

/** A Page that is gone is not seen by anybody: what brings it back is the remedy, and no login. */
function ofPageGone(error: ActionError, { judged }: OldPage): ActionError {
  const [dead] = judged.findings;
  if (error.code !== "page-not-visible" || !dead || !isOfLostPage(judged.inspection.reason))
    return error;
  const { message, code, cause } = error;
  const { remedy, byLink, login = false } = dead;
  return new ActionError({ code, message, cause, remedy, byLink, login });
}

function takeNew(fresh: ObtainedPage, { given }: OldPage): ObtainedPage {
  return { ...fresh, given };
}

const NOT_OBTAINED = "No new Page token could be obtained.";

/** One of several Pages that was not found, or whose new token could not be judged. */
function keepWithout(
  { findings, errors }: ObtainedPage,
  old: OldPage,
  otherwise?: LoginCure,
): ObtainedPage {
  const kept = keepGivenPage(old);
  if (!isHealthy(old.judged.findings))
    return { ...kept, findings: [...kept.findings, ...findings], errors };
  const told = [
    ...findings.map(({ forSeveral, said, ...finding }) => ({
      ...renewalFailed(`${NOT_OBTAINED} ${finding.message}`, adviceOf(finding)),
      ...(forSeveral !== undefined && { forSeveral: `${NOT_OBTAINED} ${forSeveral}` }),
      ...(said !== undefined && { said }),
    })),
    ...errors.map(mintFailed),
  ];
  const warnings = told.map((warning) => ({ ...warning, login: warning.login ?? otherwise }));
  return { ...kept, findings: [...kept.findings, ...warnings] };
}

function keepBecause({ shared, ...warning }: Objection, old: OldPage, say: Say): ObtainedPage {
  say("The given Page token is kept.");
  const kept = keepGivenPage(old);
  return isHealthy(old.judged.findings)
    ? withWarning(kept, warning)
    : { ...kept, findings: withObjection(kept.findings, warning, shared) };
}

function withWarning(kept: ObtainedPage, warning: Finding): ObtainedPage {
  return { ...kept, findings: [...kept.findings, warning] };
}

/** An unhealthy token that could not be replaced: its remedies give way to what was in the way. */
function withObjection(
  findings: readonly Finding[],
  { message, remedy, byLink, orElse, login }: Finding,
  shared: Objection["shared"],
): Finding[] {
  const failures = findings.filter(isFailure);
  // Dates may differ, and the message holds more than these.
  const same = failures.find(
    ({ code, message: said, date }) =>
      said === shared?.message || (date !== undefined && code === shared?.code),
  );
  const told = same && shared ? { at: same, as: shared.again } : { at: failures[0], as: message };
  return findings.map((finding) => {
    if (!isFailure(finding)) return finding;
    const advice = { ...finding, remedy, byLink, ...(login !== undefined && { login }) };
    // Said once, however many failures there are.
    return finding === told.at
      ? { ...advice, message: `${finding.message} ${told.as}`, orElse }
      : advice;
  });
}

function isFailure({ severity }: Finding): boolean {
  return severity === "failure";
}
