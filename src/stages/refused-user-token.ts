import { ActionError } from "../errors.ts";
import { classifyRefusal, nodeTypeIn } from "../graph/classify-refusal.ts";
import { GraphError } from "../graph/graph-error.ts";
import { explainRefusedCredentials } from "../graph/refused-credentials.ts";
import { explainRefusedPage, type PageQuestion } from "../graph/refused-page.ts";
import type { InvalidReason, TokenInspection } from "../graph/token-inspection.ts";
import { explainInvalidReason } from "../health/explain-invalid-reason.ts";
import { holderOf, KIND_WORDS } from "../health/words.ts";
import { type Holder, LOG_IN_BY_LINK, SETUP_COMMAND, SYSTEM_USERS } from "../new-user-token.ts";

/** What a user token is called, which an input or a login of this run brought. */
function nameToken(fromLogin: boolean): string {
  return fromLogin ? "user token of this login" : "token in `user-token`";
}

/** The user token was issued by another app. */
export function belongsElsewhere(
  appId: string,
  cause?: unknown,
  fromLogin = false,
  holder: Holder = "person",
): ActionError {
  return new ActionError({
    code: "user-token-other-app",
    message: `The ${nameToken(fromLogin)} was not issued by the app ${appId} of \`app-id\`.`,
    remedy:
      holder === "system-user"
        ? `A business administrator must open ${SYSTEM_USERS}, choose this app there, and save that token as the secret behind \`user-token\`; or give the id and secret of the app that issued it.`
        : `Make the user token with this app (\`${SETUP_COMMAND}\`; in Graph API Explorer choose it under “Meta App”), or give the id and secret of the app that issued it.`,
    ...(holder === "system-user" && !fromLogin && { login: false }),
    byLink: `${LOG_IN_BY_LINK} Or give the id and secret of its app.`,
    cause,
  });
}

const SAVE_USER_TOKEN = `Save a user token as the secret behind \`user-token\`: \`${SETUP_COMMAND}\` makes one.`;

/** The token in `user-token` is a Page token or an app token. */
export function wrongKind(kind: "page" | "app", cause?: unknown, fromLogin = false): ActionError {
  return new ActionError({
    code: "user-token-wrong-kind",
    message: `The ${nameToken(fromLogin)} is ${KIND_WORDS[kind]}. A Page token is obtained from a user token or a system-user token.`,
    remedy:
      kind === "page"
        ? `To look at this token, pass it as \`page-token\` instead. ${SAVE_USER_TOKEN}`
        : SAVE_USER_TOKEN,
    byLink:
      kind === "page"
        ? `${LOG_IN_BY_LINK} To look at this token, pass it as \`page-token\`.`
        : LOG_IN_BY_LINK,
    cause,
  });
}

/**
 * What a failed exchange means. A token that is known to be dead explains it best, also when the
 * exchange itself got no answer.
 */
export function explainRefusedExchange(
  error: ActionError,
  { state, reason, kind }: TokenInspection,
  appId: string,
  fromLogin = false,
): ActionError {
  const asked = { holder: holderOf(kind), fromLogin };
  if (state === "invalid") return deadUserToken(reason, asked, error);
  if (!(error instanceof GraphError) || error.transient) return error;
  return explainRefusedToken(error, appId, asked) ?? error;
}

const A_PERSON: PageQuestion = { holder: "person", pageId: undefined };

/** What it means when the pages may not be read with the user token. Other errors stay as they are. */
export function explainRefusedPages(
  error: unknown,
  appId: string,
  asked: PageQuestion = A_PERSON,
): unknown {
  if (!(error instanceof GraphError) || error.transient) return error;
  return explainRefusedPage(error, asked) ?? explainRefusedToken(error, appId, asked) ?? error;
}

/** Whose user token it is, and whether a login of this run brought it. */
type Source = Pick<PageQuestion, "holder" | "fromLogin">;

/** What a refusal says of the user token, or of the app; undefined where it says nothing of these. */
export function explainRefusedToken(
  error: GraphError,
  appId: string,
  asked: Source,
): ActionError | undefined {
  switch (classifyRefusal(error.envelope)) {
    case "user-token-other-app":
      return belongsElsewhere(appId, error, asked.fromLogin, asked.holder);
    case "user-token-wrong-kind":
      return wrongKind(
        nodeTypeIn(error.envelope.message) === "Application" ? "app" : "page",
        error,
        asked.fromLogin,
      );
    case "user-token-dead":
    case "checkpoint":
    case "two-factor-required":
      return deadUserToken(error.envelope, asked, error);
    default:
      return explainRefusedCredentials(error);
  }
}

/** @param error what came of another call; it stands in the details, too */
function deadUserToken(
  reason: InvalidReason | undefined,
  { holder, fromLogin = false }: Source,
  error: ActionError,
): ActionError {
  const { why, remedy, byLink, details, error: code } = explainInvalidReason(reason, holder);
  const what =
    code === "user-token-dead"
      ? `The ${nameToken(fromLogin)} is dead`
      : `Facebook does not accept the ${nameToken(fromLogin)}`;
  const message = `${what}: ${why}. No Page token can be obtained from it.`;
  // What a login does about a user token, its code says: also a bad copy gives way to a new one.
  const login = holder === "system-user" ? false : undefined;
  // A refusal of the exchange says by itself why; else what the inspection said goes before.
  const cause =
    error instanceof GraphError || details === undefined
      ? error
      : new ActionError({ code, message: `${details} ${error.message}`, remedy });
  return new ActionError({ code, message, remedy, login, byLink, cause });
}
