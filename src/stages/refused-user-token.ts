import { ActionError } from "../errors.ts";
import { GraphError } from "../graph/graph-error.ts";
import { explainRefusedCredentials } from "../graph/refused-credentials.ts";
import type { InvalidReason, TokenInspection } from "../graph/token-inspection.ts";
import { explainInvalidReason } from "../health/invalid-reasons.ts";

/** The user token was issued by another app. */
export function belongsElsewhere(appId: string, cause?: unknown): ActionError {
  return new ActionError({
    code: "user-token-other-app",
    message: `The token in \`user-token\` was not issued by the app ${appId} of \`app-id\`.`,
    remedy:
      "Create the user token with this app: in Graph API Explorer (developers.facebook.com/tools/explorer) choose it under “Meta App” (the default there is an app of Facebook's own) before pressing “Generate Access Token”. Or give the id and the secret of the app that issued the token.",
    cause,
  });
}

/**
 * What a failed exchange means. A token that is known to be dead explains it best, also when the
 * exchange itself got no answer.
 */
export function explainRefusedExchange(
  error: ActionError,
  inspection: TokenInspection,
  appId: string,
): ActionError {
  if (inspection.state === "invalid") return deadUserToken(inspection.reason, error);
  if (!(error instanceof GraphError) || error.transient) return error;
  return explainRefusedToken(error, appId) ?? error;
}

/** What it means when the pages may not be read with the user token. Other errors stay as they are. */
export function explainRefusedPages(error: unknown, appId: string): unknown {
  if (!(error instanceof GraphError) || error.transient) return error;
  const { code = 0 } = error.envelope;
  if (code !== 10 && (code < 200 || code > 299)) return explainRefusedToken(error, appId) ?? error;
  return new ActionError({
    code: "page-permission-missing",
    message:
      "Facebook does not let the user token read the Pages of the person: a permission is missing, or the app may not use it.",
    remedy:
      "The person who made the user token must log in to the app again, grant `pages_show_list` and `pages_read_engagement` (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add them under “Permissions”, press “Generate Access Token”), and save the new user token as the secret behind `user-token`. If they were granted, look for a notice in the app's dashboard at developers.facebook.com.",
    cause: error,
  });
}

function explainRefusedToken(error: GraphError, appId: string) {
  const credentials = explainRefusedCredentials(error);
  if (credentials) return credentials;
  const { code, subcode, message } = error.envelope;
  if (/does not belong to application/i.test(message)) return belongsElsewhere(appId, error);
  return code === 190 || code === 102
    ? deadUserToken({ code, subcode, message }, error)
    : undefined;
}

function deadUserToken(reason: InvalidReason | undefined, cause: unknown): ActionError {
  const { why, remedy, offersLogin } = explainInvalidReason(reason);
  const error = new ActionError({
    code: "user-token-dead",
    message: `The token in \`user-token\` is dead: ${why}. No Page token can be obtained from it.`,
    remedy,
    cause,
  });
  if (offersLogin === false) error.offersLogin = false;
  return error;
}
