import { ActionError, type Secret, type SecretRegistry } from "../../src/library.ts";
import type { Answers } from "../core/answers.ts";
import { parseGithubToken, parseUserToken } from "../core/check-answers.ts";
import { checkApp } from "../core/check-app.ts";
import { checkUserToken } from "../core/check-user-token.ts";
import type { SetupContext } from "../core/context.ts";
import { examinePage } from "../core/examine-page.ts";
import { listChoices } from "../core/list-choices.ts";
import { type PageChoice, withApp, withUser } from "../core/session.ts";
import { checkAll, SetupError } from "../core/setup-error.ts";
import { formatHeading } from "../core/steps.ts";
import { requiredScopes, scopesToAskFor } from "../core/uses.ts";
import { withAppContext } from "../core/with-context.ts";

/**
 * Runs the first four steps without questions. Changes nothing outside of the session.
 *
 * @returns the id of the Page
 * @throws {ActionError} naming all missing answers at once, or why a step failed
 */
export async function collect(
  { session }: SetupContext,
  answers: Answers,
  print: (line: string) => void,
): Promise<string> {
  const { appId, appSecret, userToken } = requireAnswers(answers);
  const token = parseSecrets(session.registry, answers, userToken);
  session.uses = answers.uses ?? session.uses;
  session.business = answers.business ?? session.business;
  print(formatHeading("credentials"));
  session.app = await checkApp(session, { id: appId, secret: appSecret }, print);
  print(formatHeading("login", "The user token"));
  const scopes = scopesToAskFor(session.uses, session.business);
  const { app } = withApp(session);
  session.user = await withAppContext(session, app, print, (context) =>
    checkUserToken(context, token, scopes),
  );
  print(formatHeading("page"));
  const { user } = withUser(session);
  session.pages = await withAppContext(session, app, print, (context) =>
    listChoices(context, user, requiredScopes(session.uses)),
  );
  const pageId = answers.pageId ?? onlyPage(session.pages).id;
  print(formatHeading("health"));
  session.examination = await examinePage(withUser(session), pageId, print);
  return pageId;
}

/**
 * Reads the tokens before anything is sent, so that one in the wrong place goes nowhere.
 * @returns the user token
 */
function parseSecrets(
  registry: SecretRegistry,
  { repository, githubToken }: Answers,
  userToken: string,
): Secret {
  checkAll(
    () => void parseUserToken(registry, userToken),
    () => {
      if (repository !== undefined && githubToken !== undefined)
        parseGithubToken(registry, githubToken);
    },
  );
  return parseUserToken(registry, userToken);
}

function requireAnswers(answers: Answers): { appId: string; appSecret: string; userToken: string } {
  const { appId = "", appSecret = "", userToken = "", repository, githubToken } = answers;
  const missing = [
    ...(appId === "" ? ["--app-id (the app's number)"] : []),
    ...(appSecret === "" ? ["the environment variable FB_APP_SECRET"] : []),
    ...(userToken === "" ? ["the environment variable FB_USER_TOKEN"] : []),
    ...(repository !== undefined && githubToken === undefined
      ? ["the environment variable SECRETS_TOKEN (to store in the repository of --repository)"]
      : []),
  ];
  if (missing.length > 0)
    throw new SetupError(
      "answers-missing",
      `With --json nothing is asked. Missing: ${missing.join("; ")}.`,
      "Give them, or leave --json out to be asked.",
    );
  return { appId, appSecret, userToken };
}

function onlyPage(pages: readonly PageChoice[]): PageChoice {
  const [page, ...others] = pages.filter(({ hasToken }) => hasToken);
  if (page && others.length === 0) return page;
  throw new ActionError({
    code: page ? "page-several" : "page-no-token",
    message: pages
      .map(({ id, name, hasToken }) => `${name} (${id})${hasToken ? "" : ", without a token"}`)
      .join("; "),
    remedy: "Choose one of them.",
  });
}
