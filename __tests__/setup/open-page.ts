import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { type BrowserOptions, startBrowserSetup } from "../../setup/browser/server.ts";
import type { SetupContext } from "../../setup/core/context.ts";
import { openSession } from "../../setup/core/session.ts";
import { DialogBrowser } from "../emulator/dialog-browser.ts";
import { type BakeryOptions, openBakery } from "../helpers/bakery.ts";
import { PageClient } from "./page-client.ts";
import { secretsIn } from "./secrets-in.ts";

/** The page of the setup, opened in a browser without a screen, in a bakery. */
export async function openPage(
  options: BakeryOptions = {},
  started: Partial<SetupContext & BrowserOptions> = {},
) {
  const bakery = await openBakery({ app: { mode: "live" }, ...options });
  const { emulator, app, user } = bakery;
  app.mode = options.app?.mode ?? "development";
  app.developers.add(user.id);
  emulator.dialog.loggedIn = user;
  const { graphUrl, githubUrl: githubApiUrl, dialogUrl } = emulator;
  const printed: string[] = [];
  const opened: string[] = [];
  const { port = 0, idleMinutes = 10, open, ...context } = started;
  const session = openSession({ graphUrl, githubApiUrl, dialogUrl });
  const setup = await startBrowserSetup(
    {
      session,
      examples: join(dirname(dirname(import.meta.dirname)), "examples"),
      action: "octo-org/facebook-page-token@v1",
      configId: "",
      workingCopy: undefined,
      print: (line) => printed.push(line),
      ...context,
    },
    { port, idleMinutes, open: open ?? (async (url) => void opened.push(url)) },
  );
  const client = new PageClient(setup);
  onTestFinished(async () => {
    await setup.stop();
    expectNoSecretSeen(client, secretsIn(emulator, session, [app.secret, bakery.githubToken]));
  });
  const facebook = new DialogBrowser(emulator);
  /** Presses the button, answers Facebook's dialog, and comes back. */
  const logIn = async (fields: Record<string, string> = {}, query = "") => {
    const dialog = await client.open(`login/facebook${query}`);
    const there = new URL(dialog.headers.location ?? "");
    const asked = await facebook.open(`${there.pathname}${there.search}`);
    const { location } = await facebook.send(asked, { decision: "continue", ...fields });
    return { asked, location, back: () => client.arrive(location) };
  };
  return { bakery, session, setup, client, printed, opened, facebook, logIn };
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
  started: Partial<SetupContext & BrowserOptions> = {},
): Promise<Opened> {
  const opened = await openPage(options, started);
  await examine(opened);
  return opened;
}

/** Goes as far as the health of the Page. */
export async function examine(opened: Opened): Promise<void> {
  const { client, bakery, logIn } = opened;
  await client.openLink();
  await client.submit("credentials", appFields(opened));
  await (await logIn()).back();
  await client.submit("page", [["page", bakery.page.id]]);
}

/** No answer and no address holds a secret but the one page that may. */
function expectNoSecretSeen({ answers }: PageClient, secrets: readonly string[]): void {
  for (const { url, headers, text } of answers) {
    const shown = text.replace(/readonly value="[^"]*"/, "");
    for (const secret of secrets) {
      const where = [url, JSON.stringify(headers), shown].find((place) => place.includes(secret));
      if (where !== undefined) expect.fail(`a secret is seen at ${url}`);
    }
  }
}
