import { dirname, join } from "node:path";
import { afterEach, expect } from "vitest";
import {
  type BrowserOptions,
  type BrowserSetup,
  startBrowserSetup,
} from "../../setup/browser/server.ts";
import type { Surroundings } from "../../setup/core/context.ts";
import { openSession } from "../../setup/core/session.ts";
import { DialogBrowser } from "../emulator/dialog-browser.ts";
import { type BakeryOptions, openBakery } from "../helpers/bakery.ts";
import { Guest } from "./browser-guest.ts";
import { secretsIn } from "./secrets-in.ts";

/** The page of the setup, opened in a browser without a screen, in a bakery. */
export async function openPage(
  options: BakeryOptions = {},
  started: Partial<Surroundings & BrowserOptions> = {},
) {
  const bakery = await openBakery({ app: { mode: "live" }, ...options });
  const { emulator, app, user } = bakery;
  app.mode = options.app?.mode ?? "development";
  app.developers.add(user.id);
  emulator.dialog.loggedIn = user;
  const { graphUrl, githubUrl: githubApiUrl, dialogUrl } = emulator;
  const said: string[] = [];
  const opened: string[] = [];
  const { port = 0, idleMinutes = 10, open, ...surroundings } = started;
  const session = openSession({ graphUrl, githubApiUrl, dialogUrl });
  const setup = await startBrowserSetup(
    {
      session,
      examples: join(dirname(dirname(import.meta.dirname)), "examples"),
      action: "octo-org/facebook-page-token@v1",
      configId: "",
      workingCopy: undefined,
      say: (line) => said.push(line),
      ...surroundings,
    },
    { port, idleMinutes, open: open ?? (async (url) => void opened.push(url)) },
  );
  running.push(setup);
  const guest = new Guest(setup);
  answers.set(guest, () => secretsIn(emulator, session, [app.secret, bakery.githubToken]));
  const facebook = new DialogBrowser(emulator);
  /** Presses the button, answers Facebook's dialog, and comes back. */
  const logIn = async (fields: Record<string, string> = {}, query = "") => {
    const dialog = await guest.open(`login/facebook${query}`);
    const there = new URL(dialog.headers.location ?? "");
    const asked = await facebook.open(`${there.pathname}${there.search}`);
    const { location } = await facebook.send(asked, { decision: "continue", ...fields });
    return { asked, location, back: () => guest.come(location) };
  };
  return { bakery, session, setup, guest, said, opened, facebook, logIn };
}

/** The page, opened. */
export type Opened = Awaited<ReturnType<typeof openPage>>;

/** What the forms hold of a bakery's app. */
export function appFields({ bakery }: Pick<Opened, "bakery">): Array<[string, string]> {
  return [
    ["app-id", bakery.app.id],
    ["app-secret", bakery.app.secret],
    ["use", "post"],
  ];
}

/** As far as the health of the Page. */
export async function examined(
  options: BakeryOptions = {},
  started: Partial<Surroundings & BrowserOptions> = {},
): Promise<Opened> {
  const opened = await openPage(options, started);
  const { guest, bakery, logIn } = opened;
  await guest.enter();
  await guest.submit("credentials", appFields(opened));
  await (await logIn()).back();
  await guest.submit("page", [["page", bakery.page.id]]);
  return opened;
}

const running: BrowserSetup[] = [];
const answers = new Map<Guest, () => string[]>();

/** After every test: no answer and no address holds a secret but the one page that may. */
afterEach(async () => {
  for (const [guest, secrets] of answers) {
    for (const { url, headers, text } of guest.seen) {
      const shown = text.replace(/readonly value="[^"]*"/, "");
      for (const secret of secrets()) {
        const where = [url, JSON.stringify(headers), shown].find((place) => place.includes(secret));
        if (where !== undefined) expect.fail(`a secret is seen at ${url}`);
      }
    }
  }
  answers.clear();
  await Promise.all(running.splice(0).map((setup) => setup.stop()));
});
