import type { StateScope } from "../login/login-state.ts";
import type { Secret } from "../secrets/secret.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { cleanInputs } from "./clean.ts";
import { type CommonInputs, parseCommon } from "./common.ts";
import { collectProblems, type Problems } from "./fields.ts";
import { InputError } from "./input-error.ts";
import { type LoginInputs, parseLogin } from "./login.ts";
import type { RawInputs } from "./names.ts";
import { type GivenToken, soundTokens } from "./page-tokens.ts";
import { checkAll, WHERE_IDS } from "./pages.ts";
import { checkStraySecrets, registerSecrets } from "./secrets.ts";
import { parseStore, type StoreInputs } from "./store.ts";

/** Where the user token comes from: an input, or a login. */
export type UserTokenSource = { kind: "given"; token: Secret } | LoginSource;

/** The address that a person brought back from a login, and what its state must be made for. */
export interface LoginSource extends StateScope {
  kind: "login";
  address: string;
}

/** Obtain Page tokens from a user token. */
export interface MintInputs extends CommonInputs {
  mode: "mint";
  userToken: UserTokenSource;
  store: StoreInputs | undefined;
}

/** Look at Page tokens. */
export interface CheckInputs extends CommonInputs {
  mode: "check";
  /** Never empty, each once. */
  pageTokens: readonly GivenToken[];
}

/** Keep Page tokens while they are good, and mint another one for each that is not. */
export interface KeepInputs extends CommonInputs {
  mode: "keep";
  userToken: UserTokenSource;
  /** Never empty, each once. */
  pageTokens: readonly GivenToken[];
  store: StoreInputs | undefined;
}

/** No token is there yet: a person must log in. */
export interface LoginNeededInputs extends CommonInputs {
  mode: "login";
}

/** The inputs, once they are sound: which tokens are there decides the mode. */
export type Inputs = MintInputs | CheckInputs | KeepInputs | LoginNeededInputs;

/**
 * Turns strings into inputs. After this nothing asks whether something is set.
 *
 * @param registry masks every secret input, also where the inputs are refused
 * @throws {InputError} with every problem of every input
 */
export function parseInputs(written: RawInputs, registry: SecretRegistry): Inputs {
  const problems = collectProblems();
  const secrets = registerSecrets(written, registry, problems);
  const raw = cleanInputs(written);
  checkStraySecrets(raw, registry, problems);
  const { pageTokens, "app-secret": appSecret, "user-token": given } = secrets;
  const sound = soundTokens(pageTokens);
  const common = withPages(parseCommon(raw, problems), sound, problems);
  const store = parseStore(raw, { ...common, githubToken: secrets["github-token"] }, problems);
  const login = parseLogin(raw, registry, problems);
  const hasPageToken = pageTokens.length > 0;
  if (common.pages.kind === "all")
    checkAll({ pageToken: sound.length > 0, secretName: namesSecret(raw) }, problems);

  if (!given && !login && hasPageToken) checkNoStoring(raw, problems);
  if (!given && !login && !hasPageToken) {
    problems.add(
      "user-token",
      "and `page-token` are both empty; one of them must be given (the README of this action, “Your first user token”, says how to make one), or `login-redirect` for a login link (docs/login.md).",
      "empty",
    );
  }
  if (problems.all.length > 0 || !appSecret) throw new InputError(problems.all);
  const known = { ...common, appSecret, login };
  const userToken = sourceOf(given, login, appSecret);
  if (userToken) {
    return hasPageToken
      ? { ...known, mode: "keep", userToken, pageTokens, store }
      : { ...known, mode: "mint", userToken, store };
  }
  return hasPageToken ? { ...known, mode: "check", pageTokens } : { ...known, mode: "login" };
}

/** What a person brought back from a login goes before the input. */
function sourceOf(
  given: Secret | undefined,
  login: LoginInputs | undefined,
  appSecret: Secret,
): UserTokenSource | undefined {
  if (login?.address === undefined) return given && { kind: "given", token: given };
  const { address, redirect, repository } = login;
  return { kind: "login", address, appSecret, redirect, repository };
}

/** Several Page tokens are those of several Pages, also where one id is listed. */
function withPages(
  common: ReturnType<typeof parseCommon>,
  pageTokens: readonly GivenToken[],
  problems: Problems,
): ReturnType<typeof parseCommon> {
  const { pages, policy } = common;
  if (pageTokens.length < 2 || pages.kind !== "one") return common;
  if (policy.pageId === undefined) {
    problems.add(
      "page-id",
      `must list the Pages where \`page-token\` has several lines: without the ids, a Page that vanishes would go unnoticed. ${WHERE_IDS} One token that was broken into lines belongs on one.`,
    );
    return common;
  }
  const several = { kind: "several", ids: [policy.pageId] } as const;
  return { ...common, pages: several, policy: { ...policy, pageId: undefined } };
}

function namesSecret({ inputs }: RawInputs): boolean {
  return inputs["secret-name"] !== "" || inputs["user-token-secret-name"] !== "";
}

/** Without a user token nothing is obtained that could be stored. */
function checkNoStoring({ inputs }: RawInputs, problems: Problems): void {
  for (const name of ["secret-name", "user-token-secret-name"] as const) {
    if (inputs[name] !== "")
      problems.add(
        name,
        "needs `user-token`: without it a run only checks the Page token, and stores nothing.",
        "empty",
      );
  }
}
