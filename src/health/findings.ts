/** Every finding there is, in the order in which they are reported, with its annotation's title. */
const TITLES = {
  invalid: "The Page token is dead",
  "wrong-app": "The token belongs to another app",
  "wrong-type": "This is not a Page token",
  "wrong-page": "The token belongs to another Page",
  expires: "The Page token expires",
  "expires-soon": "The Page token expires soon",
  "data-access-expired": "The app's data access has expired",
  "data-access-expires-soon": "The app's data access expires soon",
  "missing-scopes": "The Page token lacks permissions",
  "scope-not-for-page": "A permission was not granted for this Page",
  "user-token-expires-soon": "The user token expires soon",
  "user-token-invalid": "The user token cannot renew anything",
  "lacks-task": "The person may not create content on the Page",
  "renewal-failed": "Renewing the Page token does not work",
  "graph-version-changed": "Another Graph API version answered",
  "graph-version-retiring": "The Graph API version retires soon",
} as const;

/** The name of a finding, as it stands in the `findings` output. */
export type FindingCode = keyof typeof TITLES;

/** Something that a person should know about a token. Holds nothing secret. */
export interface Finding {
  code: FindingCode;
  severity: "failure" | "warning";
  /** What is so, in one sentence. */
  message: string;
  /** Who must do what, and where. */
  remedy: string;
}

const ORDER = Object.keys(TITLES);

/** The title of the annotation of a finding. */
export function titleOf(code: FindingCode): string {
  return TITLES[code];
}

/** The findings in the order of the contract. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}

/** Whether no finding is a failure. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== "failure");
}

const EXCLUSIVE: readonly FindingCode[] = ["invalid", "wrong-app", "wrong-type"];

/** Whether a finding stands alone: the token is dead or another one altogether, and nothing else of it is judged. */
export function isExclusive({ code }: Finding): boolean {
  return EXCLUSIVE.includes(code);
}
