import type { Question } from "../question.ts";
import { badTokenByBearer } from "./calls/bad-token-by-bearer.ts";
import { badTokenByQuery } from "./calls/bad-token-by-query.ts";
import { batchItems } from "./calls/batch-items.ts";
import { batchReferences } from "./calls/batch-references.ts";
import { batchUnknownDependency } from "./calls/batch-unknown-dependency.ts";
import { batchWithoutHeaders } from "./calls/batch-without-headers.ts";
import { emptyField } from "./calls/empty-field.ts";
import { etag } from "./calls/etag.ts";
import { headersOnError } from "./calls/headers-on-error.ts";
import { headersOnSuccess } from "./calls/headers-on-success.ts";
import { noProof } from "./calls/no-proof.ts";
import { noSuchPath } from "./calls/no-such-path.ts";
import { noToken } from "./calls/no-token.ts";
import { postAsText } from "./calls/post-as-text.ts";
import { versionGone } from "./calls/version-gone.ts";
import { versionToCome } from "./calls/version-to-come.ts";
import { wrongProof } from "./calls/wrong-proof.ts";
import { wrongProofOfApp } from "./calls/wrong-proof-of-app.ts";
import { debugAppToken } from "./debug-token/debug-app-token.ts";
import { debugByBearer } from "./debug-token/debug-by-bearer.ts";
import { debugByPost } from "./debug-token/debug-by-post.ts";
import { debugCorrupted } from "./debug-token/debug-corrupted.ts";
import { debugGarbage } from "./debug-token/debug-garbage.ts";
import { debugInBatch } from "./debug-token/debug-in-batch.ts";
import { debugItself } from "./debug-token/debug-itself.ts";
import { debugLongLived } from "./debug-token/debug-long-lived.ts";
import { debugOtherApp } from "./debug-token/debug-other-app.ts";
import { debugPageToken } from "./debug-token/debug-page-token.ts";
import { debugUnknownApp } from "./debug-token/debug-unknown-app.ts";
import { debugWithoutToken } from "./debug-token/debug-without-token.ts";
import { debugWrongAppToken } from "./debug-token/debug-wrong-app-token.ts";
import { debugWrongSecret } from "./debug-token/debug-wrong-secret.ts";
import { appToken } from "./exchange/app-token.ts";
import { attenuatedToken } from "./exchange/attenuated-token.ts";
import { clientByBasic } from "./exchange/client-by-basic.ts";
import { clientCode } from "./exchange/client-code.ts";
import { exchangeAgain } from "./exchange/exchange-again.ts";
import { exchangeAppNotANumber } from "./exchange/exchange-app-not-a-number.ts";
import { exchangeByPost } from "./exchange/exchange-by-post.ts";
import { exchangeCorrupted } from "./exchange/exchange-corrupted.ts";
import { exchangeGarbage } from "./exchange/exchange-garbage.ts";
import { exchangeLeavesOldToken } from "./exchange/exchange-leaves-old-token.ts";
import { exchangeNoApp } from "./exchange/exchange-no-app.ts";
import { exchangeNoSecret } from "./exchange/exchange-no-secret.ts";
import { exchangeNoToken } from "./exchange/exchange-no-token.ts";
import { exchangeOtherApp } from "./exchange/exchange-other-app.ts";
import { exchangePageToken } from "./exchange/exchange-page-token.ts";
import { exchangeUnknownApp } from "./exchange/exchange-unknown-app.ts";
import { exchangeUnknownGrant } from "./exchange/exchange-unknown-grant.ts";
import { exchangeWrongSecret } from "./exchange/exchange-wrong-secret.ts";
import { redeemGarbage } from "./exchange/redeem-garbage.ts";
import { deviceLoginByAppToken } from "./login/device-login-by-app-token.ts";
import { deviceLoginByClientToken } from "./login/device-login-by-client-token.ts";
import { dialogGitHub } from "./login/dialog-github.ts";
import { dialogLocalhost } from "./login/dialog-localhost.ts";
import { accountsByAppToken } from "./pages/accounts-by-app-token.ts";
import { accountsByPageToken } from "./pages/accounts-by-page-token.ts";
import { accountsDefaultSheet } from "./pages/accounts-default-sheet.ts";
import { accountsFields } from "./pages/accounts-fields.ts";
import { accountsFieldsAsked } from "./pages/accounts-fields-asked.ts";
import { accountsOneASheet } from "./pages/accounts-one-a-sheet.ts";
import { noSuchAlias } from "./pages/no-such-alias.ts";
import { noSuchField } from "./pages/no-such-field.ts";
import { noSuchObject } from "./pages/no-such-object.ts";
import { pageByAppToken } from "./pages/page-by-app-token.ts";
import { pageByIdQuestion } from "./pages/page-by-id.ts";
import { pageTokenTwice } from "./pages/page-token-twice.ts";
import { permissions } from "./pages/permissions.ts";

/** Every question, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  exchangeByPost,
  exchangeAgain,
  exchangeLeavesOldToken,
  exchangeWrongSecret,
  exchangeNoSecret,
  exchangeUnknownApp,
  exchangeNoApp,
  exchangeAppNotANumber,
  exchangeGarbage,
  exchangeCorrupted,
  exchangeOtherApp,
  exchangeNoToken,
  exchangeUnknownGrant,
  redeemGarbage,
  exchangePageToken,
  appToken,
  clientByBasic,
  attenuatedToken,
  clientCode,
  debugByBearer,
  debugByPost,
  debugInBatch,
  debugLongLived,
  debugPageToken,
  debugAppToken,
  debugGarbage,
  debugCorrupted,
  debugWrongAppToken,
  debugUnknownApp,
  debugOtherApp,
  debugWrongSecret,
  debugWithoutToken,
  debugItself,
  accountsFields,
  accountsDefaultSheet,
  accountsFieldsAsked,
  accountsOneASheet,
  accountsByPageToken,
  accountsByAppToken,
  pageByIdQuestion,
  pageTokenTwice,
  pageByAppToken,
  permissions,
  emptyField,
  noSuchObject,
  noSuchAlias,
  noSuchField,
  headersOnSuccess,
  headersOnError,
  etag,
  versionToCome,
  versionGone,
  badTokenByBearer,
  badTokenByQuery,
  noToken,
  noSuchPath,
  postAsText,
  noProof,
  wrongProof,
  wrongProofOfApp,
  batchItems,
  batchWithoutHeaders,
  batchReferences,
  batchUnknownDependency,
  dialogGitHub,
  dialogLocalhost,
  deviceLoginByAppToken,
  deviceLoginByClientToken,
];
