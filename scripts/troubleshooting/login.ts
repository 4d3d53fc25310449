import { createHmac } from "node:crypto";
import { aUser, changePassword, days, giveRole, hours } from "../../emulator/builders.ts";
import type { PersonalDecision } from "../../emulator/dialog/consent.ts";
import type { Example, MessageCode } from "./example.ts";
import type { ExampleWorld } from "./world.ts";
import { REDIRECT } from "./world.ts";

/** Logging in from GitHub: the link that a run hands out, and what can be wrong with the way back. */
export const LOGIN: readonly Example[] = [
  login("login-needed", "login-needed", () => ({})),
  login("dead-with-login-link", "invalid", ({ graph, user, aPageToken }) => {
    const pageToken = aPageToken();
    changePassword(graph, user);
    return { "page-token": pageToken.value };
  }),
  comingBack("login-declined", (world) => followLink(world, "cancel")),
  comingBack("login-refused", (world) => {
    const answer = { error_code: "1349126", error_message: "App not active" };
    return `${REDIRECT}?${new URLSearchParams({ ...answer, state: stateOf(world) })}`;
  }),
  comingBack("login-foreign", () => REDIRECT),
  login("login-foreign-token", "login-foreign", () => ({
    "login-address": `${REDIRECT}?#access_token=${"x".repeat(40)}`,
  })),
  comingBack("login-expired", (world) => {
    const state = stateOf(world, days(15));
    return `${REDIRECT}?${new URLSearchParams({ code: "x".repeat(40), state })}`;
  }),
  comingBack("login-code-used", (world) => {
    const address = followLink(world);
    for (const code of world.graph.codes.values()) code.used = true;
    return address;
  }),
  comingBack("login-code-expired", (world) => {
    const address = followLink(world);
    world.clock.advance(hours(1));
    return address;
  }),
  comingBack("login-redirect-mismatch", (world) => {
    const { user, app, dialog } = world;
    const redirectUri = `${REDIRECT}/`;
    app.redirectUris = [redirectUri];
    const code = dialog.consent({ user, app, redirectUri });
    return `${REDIRECT}?${new URLSearchParams({ code, state: stateOf(world) })}`;
  }),
  login("person-changed", "person-changed", (world) => {
    const pageToken = world.aPageToken();
    const other = aUser(world.graph, { id: "1300000000000002", name: "Bea" });
    giveRole(world.page, other);
    return { "page-token": pageToken.value, "login-address": followLink(world, { user: other }) };
  }),
];

type Inputs = Record<string, string>;

/** A run that a person started by hand, with a redirect address and what differs. */
function login(id: string, of: MessageCode, differ: (world: ExampleWorld) => Inputs): Example {
  return {
    id,
    of,
    arrange: (world) => ({
      inputs: { "login-redirect": REDIRECT, "page-id": world.page.id, ...differ(world) },
      env: {
        GITHUB_EVENT_NAME: "workflow_dispatch",
        GITHUB_SERVER_URL: "https://github.com",
        FACEBOOK_DIALOG_URL: world.dialogUrl,
      },
    }),
  };
}

/** A run with the address that a person brought back, named by the error that it ends in. */
function comingBack(code: MessageCode, address: (world: ExampleWorld) => string): Example {
  return login(code, code, (world) => ({ "login-address": address(world) }));
}

/** Ada follows the login link; another one, or one who cancels, where that is said. */
function followLink(world: ExampleWorld, decision?: PersonalDecision | "cancel"): string {
  const query = new URLSearchParams({
    client_id: world.app.id,
    redirect_uri: REDIRECT,
    response_type: "code",
    scope: "pages_show_list,pages_read_engagement,pages_manage_posts",
    state: stateOf(world),
  });
  return world.dialog.follow(`${world.dialogUrl}/?${query}`, decision ?? { user: world.user });
}

/** The state of a login link, made by a run so many seconds ago. */
function stateOf({ app, repository }: ExampleWorld, secondsAgo = 0): string {
  const seconds = Math.floor(Date.now() / 1000) - secondsAgo;
  const text = `login-link|${repository}|${REDIRECT}|${seconds}`;
  return `${seconds}.${createHmac("sha256", app.secret).update(text).digest("hex").slice(0, 32)}`;
}
