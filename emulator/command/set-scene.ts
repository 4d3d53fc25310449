import { openBakery } from "../bakery.ts";
import { aPage } from "../builders.ts";
import type { Emulator } from "../emulator.ts";
import type { Arguments } from "./arguments.ts";
import { tokensInState } from "./token-states.ts";

/** The standard scene, with as many Pages and with tokens in the state that is asked for. */
export function setScene(emulator: Emulator, { pages, token }: Pick<Arguments, "pages" | "token">) {
  const { graphUrl, githubUrl, dialogUrl } = emulator;
  // In development mode the dialog redirects to any http://localhost address.
  const bakery = openBakery(emulator, { app: { mode: "development" } });
  const { app, user, page } = bakery;
  for (let number = 2; number <= pages; number++) {
    aPage(emulator.graph, { name: `${page.name} ${number}`, role: user });
  }
  const tokens = token
    ? tokensInState(bakery, token)
    : { user: bakery.logIn(), page: bakery.aPageToken() };
  return {
    graphUrl,
    githubUrl,
    dialogUrl,
    appId: app.id,
    appSecret: app.secret,
    userId: user.id,
    userToken: tokens.user.value,
    pageId: page.id,
    pageName: page.name,
    pageToken: tokens.page.value,
    githubToken: bakery.aGitHubToken(),
    repository: bakery.repository,
  };
}

/** What a client needs to know of the scene. */
export type CommandScene = ReturnType<typeof setScene>;
