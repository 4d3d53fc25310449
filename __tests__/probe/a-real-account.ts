import { onTestFinished } from "vitest";
import { anApp, aPage, aToken, aUser, hours, type TokenOptions } from "../../emulator/builders.ts";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import type { App, User } from "../../emulator/graph/state/model.ts";
import type { Page } from "../../emulator/graph/state/page-model.ts";

/** An emulator that stands for Facebook, with the account of somebody who owns an app. */
export interface RealAccount {
  readonly emulator: Emulator;
  readonly app: App;
  readonly user: User;
  readonly pages: readonly Page[];
  /** What the owner sets before `npm run probe`. */
  readonly env: Record<string, string>;
}

/** What of the account differs from an app, a person, one Page and a short-lived token. */
export interface AccountOptions {
  readonly app?: Partial<App>;
  readonly user?: Partial<User>;
  readonly token?: TokenOptions;
  readonly pages?: number;
  /** Whether the person has a role in the app; default: yes. */
  readonly isDeveloper?: boolean;
}

/** Starts it; it is stopped at the end of the test. */
export async function aRealAccount(options: AccountOptions = {}): Promise<RealAccount> {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  const { graph } = emulator;
  const user = aUser(graph, options.user);
  const developers = options.isDeveloper === false ? [] : [user];
  const app = anApp(graph, { ...options.app, developers, testUsers: [] });
  const pages = Array.from({ length: options.pages ?? 1 }, () => aPage(graph, { role: user }));
  const token = aToken(graph, {
    kind: "user",
    expiresIn: hours(1.5),
    app,
    user,
    ...options.token,
  });
  return {
    emulator,
    app,
    user,
    pages,
    env: { FB_APP_ID: app.id, FB_APP_SECRET: app.secret, FB_USER_TOKEN: token.value },
  };
}
