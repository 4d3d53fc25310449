import { afterEach } from "vitest";
import { anApp, aPage, aUser, logIn } from "../../emulator/builders.ts";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import { type ActionRun, runAction } from "./run-action.ts";

/** The repository whose secrets are written unless a test says otherwise. */
export const REPOSITORY = "octo-org/bakery";

/**
 * One valid world: Ada has full control of the Page Blue Door Bakery and has just pressed
 * “Generate Access Token”; a GitHub token may write the repository's secrets.
 */
export async function openBakery(options: BakeryOptions = {}) {
  const emulator = await startEmulator();
  opened.push(emulator);
  const { graph, github } = emulator;
  const app = anApp(graph, options.app);
  const user = aUser(graph, options.user);
  const page = aPage(graph, { role: user, ...options.page });
  const userToken = logIn(graph, { user, app, ...options.grant });
  const githubToken = github.addToken({
    repositories: [REPOSITORY],
    permissions: { secrets: "write" },
  });
  const credentials = { "app-id": app.id, "app-secret": app.secret };
  return {
    emulator,
    graph,
    github,
    app,
    user,
    page,
    userToken,
    githubToken,
    credentials,
    /** Inputs that store the Page token. */
    storing: { "secret-name": "FB_PAGE_TOKEN", "github-token": githubToken },
    /** The value of a secret of the repository, opened; undefined when it was never written. */
    stored: (name: string) => github.secret({ repository: REPOSITORY, name })?.value,
    /** Runs the action with the credentials and these inputs. */
    run: (inputs: Record<string, string>, env: Record<string, string> = {}): Promise<ActionRun> =>
      runAction({ emulator, inputs: { ...credentials, ...inputs }, env }),
    /** Mints from the fresh user token. */
    mint: (inputs: Record<string, string> = {}): Promise<ActionRun> =>
      runAction({ emulator, inputs: { ...credentials, "user-token": userToken.value, ...inputs } }),
  };
}

/** A bakery, opened. */
export type Bakery = Awaited<ReturnType<typeof openBakery>>;

/** What differs from the valid world. */
export interface BakeryOptions {
  app?: Parameters<typeof anApp>[1];
  user?: Parameters<typeof aUser>[1];
  page?: Parameters<typeof aPage>[1];
  grant?: Omit<Parameters<typeof logIn>[1], "user" | "app">;
}

const opened: Emulator[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((emulator) => emulator.close()));
});
