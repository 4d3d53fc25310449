import { anApp, aPage, aToken, aUser, days } from "../../emulator/builders.ts";
import { type EmulatorOptions, startEmulator } from "../../emulator/emulator.ts";
import type { App, Page, Token, User } from "../../emulator/graph/state/model.ts";

/** The time of all recorded runs, as a `Date` header has it: their logs must not change with the day they are recorded on. */
export const NOW = "Sun, 22 Nov 2026 06:17:00 GMT";

/** The repository that the recorded runs belong to. */
export const REPOSITORY = "octo-org/bakery";

/** A healthy world with fixed ids and a clock that stands still; an example says what goes wrong. */
export type ExampleWorld = Awaited<ReturnType<typeof createContext>>;

/** Opens it. Tokens and the app's secret are made now, so none is in any file. */
export async function createContext(options: EmulatorOptions) {
  const emulator = await startEmulator({ now: Date.parse(NOW) / 1000, ...options });
  emulator.clock.freeze();
  const { graph, github } = emulator;
  const app: App = anApp(graph, { id: "1200000000000001", name: "Bakery Publisher" });
  const user: User = aUser(graph, { id: "1300000000000001", name: "Ada" });
  const page: Page = aPage(graph, { id: "140000000000001", role: user });
  const others = { app, user, page };
  const pageToken = (differing: Parameters<typeof aToken>[1] = {}): Token =>
    aToken(graph, { kind: "page", ...others, ...differing });
  const userToken = (differing: Parameters<typeof aToken>[1] = {}): Token =>
    aToken(graph, { kind: "user", app, user, expiresIn: days(60), ...differing });
  const githubToken = github.addToken({
    repositories: [REPOSITORY],
    permissions: { secrets: "write" },
  });
  return {
    ...emulator,
    ...others,
    pageToken,
    userToken,
    credentials: { "app-id": app.id, "app-secret": app.secret },
    /** A check of a Page token, healthy but for what differs. */
    check: (differing: Parameters<typeof aToken>[1] = {}) => ({
      "page-token": pageToken(differing).value,
    }),
    /** A mint from a user token, healthy but for what differs. */
    mint: (differing: Parameters<typeof aToken>[1] = {}) => ({
      "user-token": userToken(differing).value,
      "page-id": page.id,
    }),
    /** Inputs that store the Page token. */
    storing: { "secret-name": "FB_PAGE_TOKEN", "github-token": githubToken },
  };
}
