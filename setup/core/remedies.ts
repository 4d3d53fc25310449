import type { ErrorCode, FindingCode } from "../../src/library.ts";
import * as app from "./remedy-rows/app.ts";
import * as login from "./remedy-rows/login.ts";
import * as page from "./remedy-rows/page.ts";
import * as request from "./remedy-rows/request.ts";
import { OWN, type Remedy, type Row, type Ui } from "./remedy-rows/row.ts";
import * as token from "./remedy-rows/token.ts";

/** The remedies for every error and every finding of the action, by interface. */
const REMEDIES: Readonly<Record<ErrorCode | FindingCode, Row>> = {
  "input-invalid": request.ENTRY,
  "app-secret-wrong": app.APP_SECRET,
  "app-unknown": app.APP_ID,
  "app-blocked": app.APP_BLOCKED,
  "app-address-not-allowed": app.APP_ADDRESS,
  "app-native": app.APP_NATIVE,
  "user-token-dead": login.USER_TOKEN,
  "user-token-other-app": login.USER_TOKEN,
  "user-token-wrong-kind": login.USER_TOKEN,
  "page-not-visible": page.PAGE_CONSENT,
  "page-several": page.PAGE_CHOICE,
  "page-none": page.PAGE_CONSENT,
  "page-no-token": page.PAGE_ROLE,
  "page-moved": page.PAGE_CHOICE,
  "page-other-object": page.PAGE_CHOICE,
  "page-permission-missing": page.PAGE_CONSENT,
  "page-twice": page.PAGE_CHOICE,
  "two-factor-required": login.TWO_FACTOR,
  checkpoint: login.CHECKPOINT,
  "login-needed": login.USER_TOKEN,
  "login-declined": login.LOGIN_DECLINED,
  "login-refused": login.LOGIN_REFUSED,
  "login-foreign": login.LOGIN_SPENT,
  "login-expired": login.LOGIN_SPENT,
  "login-code-used": login.LOGIN_SPENT,
  "login-code-expired": login.LOGIN_SPENT,
  "login-redirect-mismatch": login.LOGIN_SPENT,
  "store-forbidden": OWN,
  "store-address-not-allowed": OWN,
  "store-not-found": OWN,
  "store-failed": OWN,
  "store-unconfirmed": OWN,
  "graph-limited": request.LATER,
  "graph-unavailable": request.LATER,
  "graph-refused": request.LATER,
  "github-limited": OWN,
  "no-answer": request.NETWORK,
  "answer-unexpected": request.ODD_ANSWER,
  "runner-files": request.BUG,
  bug: request.BUG,

  invalid: token.NEW_LOGIN,
  "wrong-app": token.NEW_LOGIN,
  "wrong-type": token.NEW_LOGIN,
  "wrong-page": page.PAGE_CHOICE,
  expires: token.TOKEN_ENDS,
  "expires-soon": token.TOKEN_ENDS,
  "data-access-expired": token.DATA_ACCESS,
  "data-access-expires-soon": token.DATA_ACCESS,
  "missing-scopes": token.PERMISSIONS,
  "scope-not-for-page": token.PERMISSION_FOR_PAGE,
  "user-token-expires-soon": token.USER_TOKEN_ENDS,
  "user-token-invalid": token.NEW_LOGIN,
  "lacks-task": page.PAGE_TASK,
  "scope-unknown": OWN,
  "person-changed": OWN,
  "renewal-failed": OWN,
  "graph-version-changed": OWN,
  "graph-version-retiring": OWN,
};

/**
 * What to do about an error or a finding.
 * @param kind of the session's user token
 */
export function findRemedy(
  code: ErrorCode | FindingCode,
  ui: Ui,
  kind: "user" | "system-user" = "user",
): Remedy {
  const remedy = REMEDIES[code][ui];
  return remedy.personOnly && kind === "system-user" ? {} : remedy;
}
