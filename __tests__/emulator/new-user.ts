import { beforeEach } from "vitest";
import { anApp, aPage, aUser } from "../../emulator/builders.ts";
import type { App, Permission, User } from "../../emulator/graph/state/model.ts";
import type { Page } from "../../emulator/graph/state/page-model.ts";
import type { Bakery } from "./bakery.ts";
import { DialogBrowser, type DialogPage, tick } from "./dialog-browser.ts";

/** What the user is asked for where a test does not say. */
export const SCOPES: readonly string[] = ["pages_show_list", "pages_manage_posts"];

const BACK = "https://example.com/back";

/** Somebody with two pages of her own, logged in to Facebook and new to the app. */
export interface NewUser {
  user: User;
  app: App;
  pages: [Page, Page];
  browser: DialogBrowser;
  /** Opens the dialog that asks for these scopes. */
  open(scopes?: readonly string[], query?: Record<string, string>): Promise<DialogPage>;
  /** Ticks these of the scopes asked for, and goes on; what is granted then. */
  agree(
    ticked: readonly string[],
    fields?: Record<string, string>,
    asked?: readonly string[],
  ): Promise<Record<string, Permission>>;
  /** What the user has granted and declined so far. */
  permissions(): Record<string, Permission>;
}

/** A new user of the app for each test of the file. */
export function useNewUser(bakery: Bakery): NewUser {
  const newUser = {} as NewUser;
  beforeEach(() => {
    const { graph, dialog } = bakery.emulator;
    const user = aUser(graph, { name: "Grace Miller" });
    const app = anApp(graph, { redirectUris: [BACK] });
    const two = { name: "Two & <i>half</i>", role: user };
    const pages: NewUser["pages"] = [aPage(graph, { name: "One", role: user }), aPage(graph, two)];
    dialog.loggedIn = user;
    const browser = new DialogBrowser(bakery.emulator);
    const open: NewUser["open"] = (scopes = SCOPES, query = {}) => {
      const asked = { client_id: app.id, redirect_uri: BACK, scope: scopes.join(",") };
      return browser.open("/dialog/oauth", { ...asked, ...query });
    };
    const permissions = () =>
      Object.fromEntries(graph.grants.get(`${app.id}:${user.id}`)?.permissions ?? []);
    const agree: NewUser["agree"] = async (ticked, fields = {}, asked) => {
      const page = await open(asked);
      await browser.send(page, { decision: "continue", ...tick("scope", ticked), ...fields });
      return permissions();
    };
    Object.assign(newUser, { user, app, pages, browser, open, agree, permissions });
  });
  return newUser;
}
