import type { LoginAdvice, LoginCure } from "../error-codes.ts";

/** A place of the summary: a row of its table, whose dates are bars of the timeline too, the line of permissions, or none of these (`version`). */
export type FindingRow =
  | "page"
  | "page-token"
  | "data-access"
  | "user-token"
  | "permissions"
  | "run"
  | "version";

interface FindingEntry {
  /** The title of its annotation. */
  title: string;
  /** The place of the summary that it concerns. */
  row: FindingRow;
  /** Whether it stands alone: the token is dead or another one altogether, and nothing else of it is judged. */
  exclusive?: true;
  /** Whether the login link is offered with it. */
  login?: LoginCure;
}

/** Every finding there is, in the order in which they are reported. */
export const FINDINGS = {
  invalid: { title: "The Page token is dead", row: "page-token", exclusive: true, login: "cure" },
  "wrong-app": {
    title: "The token belongs to another app",
    row: "page",
    exclusive: true,
    login: "also",
  },
  "wrong-type": { title: "This is not a Page token", row: "page", exclusive: true, login: "also" },
  "wrong-page": { title: "The token belongs to another Page", row: "page" },
  expires: { title: "The Page token expires", row: "page-token", login: "also" },
  "expires-soon": { title: "The Page token expires soon", row: "page-token", login: "also" },
  "data-access-expired": {
    title: "The app's data access has expired",
    row: "data-access",
    login: "cure",
  },
  "data-access-expires-soon": {
    title: "The app's data access expires soon",
    row: "data-access",
    login: "cure",
  },
  "missing-scopes": {
    title: "The Page token lacks permissions",
    row: "permissions",
    login: "cure",
  },
  "scope-not-for-page": {
    title: "A permission was not granted for this Page",
    row: "permissions",
    login: "cure",
  },
  "user-token-expires-soon": {
    title: "The user token expires soon",
    row: "user-token",
    login: "also",
  },
  "user-token-invalid": {
    title: "The user token cannot renew anything",
    row: "user-token",
    login: "also",
  },
  "lacks-task": {
    title: "The person may not create content on the Page",
    row: "page",
    login: "also",
  },
  "page-not-visible": { title: "The Page is not visible", row: "page", login: "cure" },
  "scope-unknown": { title: "A required permission is not known", row: "permissions" },
  "person-changed": { title: "Another person stands behind the Page token", row: "run" },
  "renewal-failed": { title: "Renewing the Page token does not work", row: "run" },
  "graph-version-changed": { title: "Another Graph API version answered", row: "version" },
  "graph-version-retiring": { title: "The Graph API version retires soon", row: "version" },
} as const satisfies Record<string, FindingEntry>;

/** The name of a finding, as it stands in the `findings` output. */
export type FindingCode = keyof typeof FINDINGS;

/** Something that a person should know about a token. Holds nothing secret. */
export interface Finding extends LoginAdvice {
  code: FindingCode;
  severity: "failure" | "warning";
  /** What is so, in one sentence. */
  message: string;
  /** Who must do what, and where. */
  remedy: string;
  /** What is told behind the login link where that takes the place of the remedy: another way that the remedy holds, or what the link needs. */
  orElse?: string | undefined;
  /** What Facebook or GitHub said, where the message does not hold it. */
  details?: string | undefined;
  /** Epoch seconds; what the message says of it holds for this day. Of several Pages the earliest is told. */
  date?: number;
  /** The message for several Pages, where `message` names one. */
  forSeveral?: string;
  /** What Facebook said of this Page, at the end of `message`; of several the first is told. */
  said?: string;
  /** Ids of the Pages that it is about, in a run for several. */
  pageIds?: readonly string[];
}

const ORDER = Object.keys(FINDINGS);

/** The title of the annotation of a finding. */
export function titleOf(code: FindingCode): string {
  return FINDINGS[code].title;
}

/** The findings in the order of the contract. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}

/** Whether no finding is a failure. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== "failure");
}

/** Whether a finding stands alone. */
export function isExclusive({ code }: Finding): boolean {
  const entry: FindingEntry = FINDINGS[code];
  return entry.exclusive === true;
}

/** What a login does about a finding; undefined where it does nothing. */
export function loginCureOf({ code, login }: Finding): LoginCure | undefined {
  const entry: FindingEntry = FINDINGS[code];
  return login === false ? undefined : (login ?? entry.login);
}

/** A finding about the token of a system user, who cannot log in. */
export function withoutLogin(finding: Finding): Finding {
  return { ...finding, login: false };
}

/** Whether two findings concern the same thing of a token. */
export function isOfSameRow(a: FindingCode, b: FindingCode): boolean {
  return FINDINGS[a].row === FINDINGS[b].row;
}

/** Whether a finding belongs to a row of the summary. */
export function isInRow({ code }: Finding, row: FindingRow): boolean {
  return FINDINGS[code].row === row;
}
