import { anApp, aPage, aUser, type GrantOptions, logIn } from "../../emulator/builders.ts";
import type { Emulator, SecretRecord } from "../../emulator/emulator.ts";
import type { App, Page, User } from "../../emulator/graph/state/model.ts";
import type { Contexts } from "./step.ts";

const REPOSITORY = "blue-door/bakery";

/** The people and things of all stories, and what can happen to them from outside the action. */
export interface Scene {
  readonly emulator: Emulator;
  readonly repository: string;
  readonly ada: User;
  readonly app: App;
  readonly page: Page;
  /** `secrets`, `vars` and `github` of the repository's workflows. */
  readonly contexts: Contexts;
  /** A repository secret, opened with GitHub's private key. */
  secret(name: string): SecretRecord | undefined;
  /** Every secret of the repository's workflows. */
  secrets(): string[];
  /** Ada clicks “Generate Access Token” and pastes what she gets as the secret FB_USER_TOKEN. */
  pasteNewUserToken(granted?: GrantOptions): void;
}

const SECRET_NAMES = ["FB_APP_SECRET", "FB_USER_TOKEN", "FB_PAGE_TOKEN", "SECRETS_TOKEN"];

/** Ada, her app, her Page, and a repository with the secrets that setting up asks for. */
export function setScene(emulator: Emulator): Scene {
  const { graph, github } = emulator;
  const ada = aUser(graph, { name: "Ada" });
  const app = anApp(graph, { name: "Bakery Publisher", developers: [ada] });
  const page = aPage(graph, { name: "Blue Door Bakery", role: ada });
  const store = (name: string, value: string) =>
    github.seedSecret({ repository: REPOSITORY, name }, value);
  const secret = (name: string) => github.secret({ repository: REPOSITORY, name });
  store("FB_APP_SECRET", app.secret);
  store(
    "SECRETS_TOKEN",
    github.addToken({ repositories: [REPOSITORY], permissions: { secrets: "write" } }),
  );
  return {
    emulator,
    repository: REPOSITORY,
    ada,
    app,
    page,
    contexts: {
      secrets: (name) => secret(name)?.value,
      vars: (name) => ({ FB_APP_ID: app.id })[name],
      github: (name) => ({ repository: REPOSITORY, api_url: emulator.githubUrl })[name],
    },
    secret,
    secrets: () => SECRET_NAMES.map((name) => secret(name)?.value ?? ""),
    pasteNewUserToken: (granted) =>
      store("FB_USER_TOKEN", logIn(graph, { user: ada, app, ...granted }).value),
  };
}
