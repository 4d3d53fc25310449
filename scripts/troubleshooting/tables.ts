import { ERRORS, type ErrorCode } from "../../src/error-codes.ts";
import { FINDINGS, type FindingCode } from "../../src/health/findings.ts";
import type { LogLine, MessageCode } from "./messages.ts";
import { ERROR_ROWS } from "./rows/error-rows.ts";
import { FINDING_ROWS } from "./rows/finding-rows.ts";
import { composeShortTable, composeTable, type Row } from "./table.ts";

const LOG_LINE_ROWS = {
  "not-stored": {
    meaning: "The token is no better than the one given, is not healthy, or was kept.",
    action: "Do nothing, or follow the error beside it.",
  },
  "metadata-unreadable": {
    meaning:
      "GitHub accepted the write, and did not answer about it afterwards. `Stored: …` then comes without “confirmed by its metadata”.",
    action: "Do nothing; or compare the secret's date in the settings on GitHub.",
  },
  cancelled: {
    meaning:
      "A person, a newer run or a time limit cancelled the job. The line says what each secret holds.",
    action: "Run the job again: that is safe.",
  },
} satisfies Record<LogLine, Row>;

/** Which family of error codes stands in which table; a code of another family does not compile. */
type Family<Code extends string> = Code extends `${infer Head}-${string}` ? Head : Code;
const TABLE_OF_FAMILY = {
  input: "errors-inputs",
  app: "errors-inputs",
  user: "errors-inputs",
  two: "errors-inputs",
  checkpoint: "errors-inputs",
  login: "errors-login",
  page: "errors-page",
  store: "errors-storing",
  github: "errors-network",
  graph: "errors-network",
  no: "errors-network",
  answer: "errors-network",
  runner: "errors-network",
  bug: "errors-network",
} as const satisfies Record<Family<ErrorCode>, string>;

/** What most people look for, for the README. */
const MOST_COMMON = [
  "invalid",
  "user-token-dead",
  "data-access-expires-soon",
  "expires",
  "missing-scopes",
  "page-not-visible",
  "user-token-other-app",
  "app-secret-wrong",
  "input-invalid",
  "store-forbidden",
] as const satisfies readonly MessageCode[];

/** The tables of `docs/troubleshooting.md`, by the names of their places. */
export function composeTables(): Record<string, string> {
  const errors = Object.keys(ERRORS) as ErrorCode[];
  const about = (token: boolean) =>
    (Object.keys(FINDINGS) as FindingCode[])
      .filter(isOwn)
      .filter((code) => isAboutToken(code) === token)
      .map((code) => [code, FINDING_ROWS[code]] as const);
  const errorsOf = (table: string) =>
    errors
      .filter((code) => TABLE_OF_FAMILY[familyOf(code)] === table)
      .map((code) => [code, ERROR_ROWS[code]] as const);
  return {
    "findings-token": composeTable(about(true)),
    "findings-around": composeTable(about(false)),
    ...Object.fromEntries(
      [...new Set(Object.values(TABLE_OF_FAMILY))].map((table) => [
        table,
        composeTable(errorsOf(table)),
      ]),
    ),
    "log-lines": composeTable(
      (Object.keys(LOG_LINE_ROWS) as LogLine[]).map((code) => [code, LOG_LINE_ROWS[code]]),
    ),
  };
}

/** The README's table of the ten most common messages. */
export function composeReadmeTables(): Record<string, string> {
  const rows: Readonly<Partial<Record<MessageCode, Row>>> = { ...FINDING_ROWS, ...ERROR_ROWS };
  return {
    "most-common": composeShortTable(
      MOST_COMMON.flatMap((code) => {
        const row = rows[code];
        return row ? [[code, atTop(row)] as const] : [];
      }),
    ),
  };
}

/** Whether no error has the code: what is an error of one Page and a finding of several stands once. */
function isOwn(code: FindingCode): code is keyof typeof FINDING_ROWS {
  return !Object.hasOwn(ERRORS, code);
}

function isAboutToken(code: FindingCode): boolean {
  return !["user-token", "run", "version"].includes(FINDINGS[code].row) && code !== "lacks-task";
}

function familyOf(code: ErrorCode): Family<ErrorCode> {
  return code.split("-")[0] as Family<ErrorCode>;
}

/** The row with links as they are at the top of the repository. */
function atTop({ meaning, action }: Row): Row {
  const mend = (text: string) =>
    text
      .replaceAll("](../README.md#", "](#")
      .replaceAll("](#why-", "](docs/troubleshooting.md#why-");
  return { meaning: mend(meaning), action: mend(action) };
}
