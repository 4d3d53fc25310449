import {
  isHealthy,
  preflight,
  type SecretTarget,
  type SecretWrite,
  type StoreInputs,
  type WriteOutcome,
  writeSecrets,
} from "../../src/library.ts";
import { checkEnvironment, checkRepository, parseGithubToken } from "./check-answers.ts";
import type { CheckedApp, Examination, Session } from "./session.ts";
import { SetupError } from "./setup-error.ts";
import { withAppContext } from "./with-context.ts";

/** Where the secrets go. */
export interface Destination {
  /** `owner/repo`. */
  repository: string;
  /** Empty: the repository itself. */
  environment: string;
}

/** A destination, and what gives the right to write there. */
export interface StoreRequest extends Destination {
  githubToken: string;
  /** Whether the GitHub token is stored too, so that a workflow can renew the others. */
  alsoStoreGithubToken: boolean;
}

/** Names of the secrets, as the examples and the README call them. */
export const SECRET_NAMES = {
  app: "FB_APP_SECRET",
  user: "FB_USER_TOKEN",
  page: "FB_PAGE_TOKEN",
  github: "SECRETS_TOKEN",
} as const;

/**
 * The secrets that a workflow needs, in the order of writing.
 * @throws {ActionError} if the Page token is not healthy: it could replace a better one
 */
export function secretsToStore({
  app,
  examination,
}: {
  app: CheckedApp;
  examination: Examination;
}): SecretWrite[] {
  const { obtained } = examination;
  if (!isHealthy(obtained.findings)) {
    throw new SetupError(
      "token-unhealthy",
      "A token with a failure is not stored: it could replace one that works.",
      "Go back to its health, and fix the problems there first.",
    );
  }
  return [
    { name: SECRET_NAMES.app, value: app.secret },
    ...(obtained.userToken ? [{ name: SECRET_NAMES.user, value: obtained.userToken.token }] : []),
    { name: SECRET_NAMES.page, value: obtained.token },
  ];
}

/**
 * Writes the secrets in sealed boxes, as the action does, and confirms each.
 *
 * @throws {AnswerError} if an answer does not have the right form
 * @throws {ActionError} if nothing could be written at all; single refusals are in the outcome
 */
export async function storeSecrets(
  session: Session & { app: CheckedApp; examination: Examination },
  request: StoreRequest,
  log: (line: string) => void,
): Promise<WriteOutcome> {
  const writes = secretsToStore(session);
  const store = parseRequest(session, request);
  if (request.alsoStoreGithubToken)
    writes.push({ name: SECRET_NAMES.github, value: store.githubToken });
  return withAppContext(session, session.app, log, async (context) => {
    const access = await preflight(store, context);
    if (!access) throw new Error("a destination is always a place");
    return writeSecrets(writes, access, context);
  });
}

function parseRequest({ registry, endpoints }: Session, request: StoreRequest): StoreInputs {
  const githubToken = parseGithubToken(registry, request.githubToken);
  const repository = request.repository.trim();
  const environment = request.environment.trim();
  checkRepository(repository);
  checkEnvironment(environment);
  return {
    githubToken,
    apiUrl: endpoints.githubApiUrl,
    target: targetOf({ repository, environment }),
    pageTokenName: SECRET_NAMES.page,
    userTokenName: undefined,
  };
}

/** A destination as the action names it. */
export function targetOf({ repository, environment }: Destination): SecretTarget {
  return environment === ""
    ? { scope: "repository", app: "actions", repository }
    : { scope: "environment", repository, environment };
}
