import { type LoginAdvice, loginCureOfError } from "../error-codes.ts";
import { type ActionError, detailsOf, isAbout } from "../errors.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Remedies } from "../new-user-token.ts";
import type { Result } from "../result.ts";
import { assessRenewalToken } from "./assess-user-token.ts";
import { type Finding, loginCureOf } from "./findings.ts";
import type { Policy } from "./policy.ts";

/**
 * Findings about the user token that would renew a Page token that is kept.
 * @param isStored whether the run stores a user token that a login brings
 */
export function assessRenewal(
  inspection: Result<TokenInspection>,
  policy: Policy,
  isStored: boolean,
): Finding[] {
  if (inspection.ok) return assessRenewalToken(inspection.value, policy, isStored);
  const { message, remedy } = inspection.error;
  return [
    renewalFailed(`It could not be found out whether the user token could renew it: ${message}`, {
      remedy,
      details: detailsOf(inspection.error),
    }),
  ];
}

/** The finding where no new Page token could be obtained, and the old one is healthy. */
export function mintFailed(error: ActionError): Finding {
  const { remedy, byLink } = error;
  const login: LoginAdvice["login"] = error.login === false ? false : loginCureOfError(error);
  const advice = { remedy, byLink, login, details: detailsOf(error) };
  if (isAbout(error, "user-token")) {
    return renewalFailed(
      "No new Page token could be obtained, because the user token cannot be used.",
      { ...advice, remedy: SAVE_A_NEW_ONE },
    );
  }
  return renewalFailed(`No new Page token could be obtained: ${error.message}`, advice);
}

const SAVE_A_NEW_ONE =
  "Save a new user token as the secret behind `user-token`; the next run then renews the Page token by itself.";

/** The finding where the secret store could not be reached while the old Page token is kept. */
export function storeUnreachable(access: Result<unknown>): Finding[] {
  if (access.ok) return [];
  const { message, remedy } = access.error;
  return [
    renewalFailed(`The next renewal could not be stored: ${message}`, {
      remedy,
      details: detailsOf(access.error),
    }),
  ];
}

/** The warning that a renewal, or what the next one needs, does not work. */
export function renewalFailed(message: string, advice: Advice): Finding {
  return { code: "renewal-failed", severity: "warning", message, ...advice };
}

/** What to do, and what a login does about it: what hinders a renewal says both. */
type Advice = Remedies & LoginAdvice & Pick<Finding, "orElse" | "details">;

/** The advice of a finding that hinders a renewal. */
export function adviceOf(finding: Finding): Advice {
  const { remedy, byLink, orElse, details } = finding;
  const login: LoginAdvice["login"] = finding.login === false ? false : loginCureOf(finding);
  return { remedy, byLink, orElse, details, login };
}
