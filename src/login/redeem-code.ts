import { loginCureOfError } from "../error-codes.ts";
import { ActionError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import { GraphError } from "../graph/graph-error.ts";
import { explainRefusedCredentials } from "../graph/refused-credentials.ts";
import { tokenText } from "../graph/token-text.ts";
import { formatPatience, isTransient, isUnsent } from "../http/retry.ts";
import { field, rootOf } from "../json/decode.ts";
import { epochSeconds } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";

/**
 * Redeems the code of Facebook's login dialog for a user token. A code works once, for some ten
 * minutes, so the request is tried again only where nothing was sent.
 *
 * @param redirectUri the address that the dialog was opened with, to the letter
 * @throws {ActionError} `login-…` when the code was used, has expired, or is of another address;
 *   `app-…` when the app itself is refused
 * @see https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow#exchangecode
 */
export async function redeemCode(
  graph: Pick<GraphClient, "appId" | "appSecret" | "secret" | "call">,
  code: Secret,
  redirectUri: string,
): Promise<Secret> {
  try {
    const { body } = await graph.call({
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: graph.appId,
        client_secret: graph.appSecret,
        redirect_uri: redirectUri,
        code,
      },
      mayRepeat: isUnsent,
    });
    return graph.secret(tokenText(field(rootOf(body), "access_token")));
  } catch (error) {
    throw explainRedemption(error);
  }
}

const ONCE_MORE =
  "Open the login link of this run and log in again; the new address is good for ten minutes.";

/** What Facebook says of a code, by its subcode or its words, which older answers have alone. */
const REFUSALS = [
  {
    subcode: 36007,
    words: /has expired/i,
    code: "login-code-expired",
    message: "The code in `login-address` has expired: it is good for some ten minutes.",
    remedy: ONCE_MORE,
  },
  {
    subcode: 36009,
    words: /has been used/i,
    code: "login-code-used",
    message: "The code in `login-address` was redeemed before: it works once.",
    remedy: ONCE_MORE,
  },
  {
    subcode: 36008,
    words: /redirect_uri|not owned by the application/i,
    code: "login-redirect-mismatch",
    message:
      "Facebook does not accept `login-redirect` for this code: the address that it compares differs.",
    remedy:
      "Compare `login-redirect` with “Valid OAuth Redirect URIs” in the app's dashboard, to the letter. Correct the dashboard, and open the login link of this run again; or correct `login-redirect`, and run without an address for another link.",
  },
] as const;

function explainRedemption(error: unknown): unknown {
  if (!(error instanceof ActionError)) return error;
  if (!(error instanceof GraphError)) return isUnsent(error) ? error : maybeSpent(error);
  if (error.transient) return maybeSpent(error);
  const { subcode, message } = error.envelope;
  const known =
    REFUSALS.find((refusal) => refusal.subcode === subcode) ??
    REFUSALS.find((refusal) => refusal.words.test(message));
  if (known) return new ActionError({ ...known, cause: error });
  const explained = explainRefusedCredentials(error) ?? error;
  if (explained.code === "app-secret-wrong") return addTo(explained, MADE_WITH_IT);
  if (explained.code !== "graph-refused")
    return loginCureOfError(explained) ? explained : addTo(explained, TEN_MINUTES);
  return new ActionError({
    code: "login-refused",
    message: "Facebook does not accept the code in `login-address`.",
    remedy: ONCE_MORE,
    cause: error,
  });
}

/** The state in the link is signed with the app secret. */
const MADE_WITH_IT =
  "This run's login link was made with it, too: once it is right, a run without an address hands out a good one.";

const TEN_MINUTES =
  "The code in `login-address` is good for some ten minutes; after that, use this run's login link.";

function addTo(error: ActionError, sentence: string): ActionError {
  const { code, message, remedy, cause } = error;
  return new ActionError({ code, message: `${message} ${sentence}`, remedy, cause });
}

/** Nobody knows whether Facebook has taken the code: the request was sent, its answer is missing or odd. */
function maybeSpent(error: ActionError): ActionError {
  return new ActionError({
    code: error.code,
    message: `${error.message} The code in \`login-address\` may be spent.`,
    remedy:
      isTransient(error) && error.retryAfter !== undefined
        ? `${formatPatience(error.retryAfter, epochSeconds())}, open this run's login link and log in again.`
        : `Start the workflow with the same address once more. Where that is refused: ${ONCE_MORE}`,
    cause: error,
  });
}
