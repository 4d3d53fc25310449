import { anApp, aPage, aToken, aUser, logIn, type TokenOptions } from "./builders.ts";
import type { Emulator } from "./emulator.ts";

type GitHubTokenOptions = Parameters<Emulator["github"]["addToken"]>[0];
type LoginOptions = Omit<Parameters<typeof logIn>[1], "user" | "app">;

/** The repository whose workflow runs, and whose secrets are written, unless a scene names another. */
export const REPOSITORY = "octo-org/bakery";

/** What differs from the standard scene. */
export interface BakeryOptions {
  app?: Parameters<typeof anApp>[1];
  user?: Parameters<typeof aUser>[1];
  page?: Parameters<typeof aPage>[1];
  /** Default: {@link REPOSITORY}. */
  repository?: string;
}

/**
 * The standard scene of tests, demo, documents and benchmark: Ada Baker develops a live app, has
 * full control of the Page Blue Door Bakery, and has a repository. Nobody has logged in yet. Every
 * id, secret and token is made now, unless the options name it.
 */
export function openBakery(emulator: Emulator, options: BakeryOptions = {}) {
  const { graph, github } = emulator;
  const repository = options.repository ?? REPOSITORY;
  const user = aUser(graph, options.user);
  const app = anApp(graph, { name: "Bakery Publisher", developers: [user], ...options.app });
  const page = aPage(graph, { role: user, ...options.page });
  github.addRepository(repository);
  /** A token of GitHub's for the repository; may write its secrets unless told otherwise. */
  const aGitHubToken = (
    permissions: GitHubTokenOptions["permissions"] = { secrets: "write" },
    kind?: GitHubTokenOptions["kind"],
  ) => github.addToken({ repositories: [repository], permissions, ...(kind && { kind }) });
  return {
    emulator,
    graph,
    github,
    user,
    app,
    page,
    repository,
    aGitHubToken,
    /** The inputs that name the app. */
    credentials: { "app-id": app.id, "app-secret": app.secret },
    /** Ada presses “Generate Access Token”: a short-lived user token, and a fresh data access. */
    logIn: (granted: LoginOptions = {}) => logIn(graph, { user, app, ...granted }),
    /** A long-lived user token of Ada's. */
    aUserToken: (differing: TokenOptions = {}) =>
      aToken(graph, { kind: "user", app, user, ...differing }),
    /** A Page token as a person or an earlier run stored it. */
    aPageToken: (differing: TokenOptions = {}) => aToken(graph, { app, user, page, ...differing }),
    /** The inputs that store the Page token. */
    storing: () => ({ "secret-name": "FB_PAGE_TOKEN", "github-token": aGitHubToken() }),
    /** A secret of the repository, opened; undefined when it was never written. */
    secret: (name: string) => github.secret({ repository, name }),
  };
}

/** A bakery, opened. */
export type Bakery = ReturnType<typeof openBakery>;
