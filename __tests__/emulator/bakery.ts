import { afterEach, beforeEach } from "vitest";
import { openBakery } from "../../emulator/bakery.ts";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import type { App, Token, User } from "../../emulator/graph/state/model.ts";
import type { Page } from "../../emulator/graph/state/page-model.ts";

/** 2026-11-22 12:00:00 UTC: the clock stands still here in every test. */
export const NOON = 1_795_348_800;

/** An emulator with one app, one user, one page and the user's short-lived token. */
export interface Bakery {
  emulator: Emulator;
  app: App;
  user: User;
  page: Page;
  token: Token;
  /** `id|secret`. */
  appToken: string;
  /** Asks the Graph API. */
  ask(path: string, options?: AskOptions): Promise<Answer>;
}

/** What of a request differs from a plain GET. */
export interface AskOptions {
  method?: string;
  query?: Record<string, string>;
  form?: Record<string, string>;
  bearer?: string;
  headers?: Record<string, string>;
}

/** An answer with its JSON body. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what is in it
  body: any;
}

/** A fresh bakery for each test of the file; its servers are closed after it. */
export function useBakery(): Bakery {
  const bakery = {} as Bakery;
  beforeEach(async () => {
    const emulator = await startEmulator({ now: NOON });
    emulator.clock.freeze();
    // Nobody of its own: whom the dialog would let in as a developer is for a test to say.
    const { app, user, page, logIn } = openBakery(emulator, { app: { developers: [] } });
    const token = logIn();
    const appToken = `${app.id}|${app.secret}`;
    const ask = (path: string, options?: AskOptions) => send(emulator.graphUrl, path, options);
    Object.assign(bakery, { emulator, app, user, page, token, appToken, ask });
  });
  afterEach(() => bakery.emulator.close());
  return bakery;
}

/** Sends one request and reads its JSON answer. */
export async function send(
  origin: string,
  path: string,
  options: AskOptions = {},
): Promise<Answer> {
  const { query = {}, form, bearer, headers = {} } = options;
  const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : "";
  const response = await fetch(`${origin}${path}${search}`, {
    method: options.method ?? (form ? "POST" : "GET"),
    headers: { ...headers, ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) },
    ...(form && { body: new URLSearchParams(form) }),
    redirect: "manual",
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
}
