import { type Bakery, openBakery } from "../../emulator/bakery.ts";
import type { Emulator } from "../../emulator/emulator.ts";
import type { Contexts } from "./step.ts";

/** The people and things of all stories, and what can happen to them from outside the action. */
export interface Scene extends Bakery {
  /** `secrets`, `vars` and `github` of the repository's workflows. */
  readonly contexts: Contexts;
  /** Every secret of the repository's workflows. */
  secrets(): string[];
  /** A secret of the repository gets a value by hand. */
  store(name: string, value: string): void;
  /** Ada clicks “Generate Access Token” and pastes what she gets as the secret FB_USER_TOKEN. */
  pasteNewUserToken(granted?: Parameters<Bakery["logIn"]>[0]): void;
}

const SECRET_NAMES = [
  "FB_APP_SECRET",
  "FB_USER_TOKEN",
  "FB_PAGE_TOKEN",
  "FB_PAGE_TOKENS",
  "SECRETS_TOKEN",
];

/** Ada, her app, her Page, and a repository with the secrets that setting up asks for. */
export function setScene(emulator: Emulator): Scene {
  const repository = "blue-door/bakery";
  const redirect = `https://github.com/${repository}/actions/workflows/page-token.yml`;
  const bakery = openBakery(emulator, {
    repository,
    user: { name: "Ada" },
    app: { redirectUris: [redirect] },
  });
  const store = (name: string, value: string) =>
    emulator.github.seedSecret({ repository, name }, value);
  store("FB_APP_SECRET", bakery.app.secret);
  store("SECRETS_TOKEN", bakery.aGitHubToken());
  return {
    ...bakery,
    store,
    contexts: {
      secrets: (name) => bakery.secret(name)?.value,
      vars: (name) =>
        ({
          FB_APP_ID: bakery.app.id,
          FB_PAGE_ID: bakery.page.id,
          FB_PAGE_IDS: [...bakery.graph.pages.keys()].join(", "),
          FB_LOGIN_REDIRECT: redirect,
        })[name],
      github: (name) => ({ repository, api_url: emulator.githubUrl })[name],
    },
    // The runner masks a secret of several lines line by line.
    secrets: () => SECRET_NAMES.flatMap((name) => bakery.secret(name)?.value.split("\n") ?? []),
    pasteNewUserToken: (granted) => store("FB_USER_TOKEN", bakery.logIn(granted).value),
  };
}
