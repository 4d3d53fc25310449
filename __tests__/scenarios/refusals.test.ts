import { expect, test } from "vitest";
import {
  anApp,
  aToken,
  changePassword,
  corruptToken,
  days,
  expireToken,
  logIn,
  removeApp,
} from "../../emulator/builders.ts";
import { type Bakery, type BakeryOptions, openBakery } from "../helpers/bakery.ts";

interface Refusal {
  name: string;
  world?: BakeryOptions;
  /** What is given instead of the valid inputs. */
  inputs: (bakery: Bakery) => Record<string, string>;
  title: string;
  /** A piece of the message that only this cause has. */
  says: RegExp;
}

const REFUSALS: Refusal[] = [
  {
    name: "a wrong app secret",
    inputs: () => ({ "app-secret": "0123456789abcdef".repeat(2) }),
    title: "The app secret is wrong",
    says: /press Show next to “App secret”/,
  },
  {
    name: "an unknown app",
    inputs: () => ({ "app-id": "987654321" }),
    title: "The app is unknown or restricted",
    says: /compare “App ID”/,
  },
  {
    name: "a restricted app",
    world: { app: { restricted: true } },
    inputs: () => ({}),
    title: "The app is unknown or restricted",
    says: /compare “App ID”/,
  },
  {
    name: "an app of type Native or Desktop",
    world: { app: { type: "native" } },
    inputs: () => ({}),
    title: "The app is of type Native or Desktop",
    says: /switch “Native or desktop app\?” to No/,
  },
  {
    name: "a user token of another app",
    inputs: ({ graph, user }) => ({
      "user-token": logIn(graph, { user, app: anApp(graph) }).value,
    }),
    title: "The user token belongs to another app",
    says: /choose it under “Meta App”/,
  },
  {
    name: "an expired user token",
    inputs: ({ graph, userToken }) => {
      expireToken(graph, userToken);
      return {};
    },
    title: "The user token is dead",
    says: /it has expired \(463\)/,
  },
  {
    name: "a user token from before a password change",
    inputs: ({ graph, user }) => {
      changePassword(graph, user);
      return {};
    },
    title: "The user token is dead",
    says: /password was changed.*\(460\)/,
  },
  {
    name: "a user token of somebody who removed the app",
    inputs: ({ graph, user, app }) => {
      removeApp(graph, user, app);
      return {};
    },
    title: "The user token is dead",
    says: /removed the app.*\(458\)/,
  },
  {
    name: "garbage as a user token",
    inputs: () => ({ "user-token": "not-a-token-at-all" }),
    title: "The user token is dead",
    says: /malformed/,
  },
  {
    name: "a user token that was not copied whole",
    inputs: ({ userToken }) => ({ "user-token": corruptToken(userToken.value) }),
    title: "The user token is dead",
    says: /malformed/,
  },
  {
    name: "a Page token as a user token",
    inputs: ({ graph, app, user, page }) => ({
      "user-token": aToken(graph, { kind: "page", app, user, page }).value,
    }),
    title: "`user-token` holds another kind of token",
    says: /is a Page token/,
  },
  {
    name: "an app token as a user token",
    inputs: ({ app }) => ({ "user-token": `${app.id}|${app.secret}` }),
    title: "`user-token` holds another kind of token",
    says: /is an app token/,
  },
];

test.each(REFUSALS)(
  "$name ends in one annotation that says what to do",
  async ({ world, inputs, title, says }) => {
    const bakery = await openBakery(world);
    const { exitCode, annotations, outputs, summary } = await bakery.mint({
      ...bakery.storing,
      ...inputs(bakery),
    });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ level, title: said }) => [level, said])).toEqual([["error", title]]);
    expect(annotations[0]?.message).toMatch(says);
    expect(annotations[0]?.message).toContain("What to do: ");
    expect(outputs).toEqual({});
    expect(summary).toContain("❌");
    expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

test("on-unhealthy: warn does not cover a run that could not find out", async () => {
  const bakery = await openBakery();
  const { exitCode, annotations } = await bakery.mint({
    "app-secret": "0123456789abcdef".repeat(2),
    "on-unhealthy": "warn",
  });
  expect(exitCode).toBe(1);
  expect(annotations.map(({ level }) => level)).toEqual(["error"]);
});

test("a token that Facebook echoes in its message is not shown", async () => {
  const bakery = await openBakery();
  bakery.graph.malformedEchoesToken = true;
  const garbled = `${aToken(bakery.graph, { kind: "user", expiresIn: days(60) }).value}%x`;
  const { exitCode, annotations, stdout } = await bakery.mint({ "user-token": garbled });
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  expect(
    stdout
      .split("\n")
      .filter((line) => !line.startsWith("::add-mask::"))
      .join("\n"),
  ).not.toContain(garbled.slice(20, 60));
});
