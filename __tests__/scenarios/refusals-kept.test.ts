import { expect } from "vitest";
import {
  aBusiness,
  aPage,
  checkpoint,
  demandTwoFactor,
  fieldErrors,
  graphErrors,
  jsonAnswer,
  logIn,
  movedPageError,
  movePage,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import type { ErrorCode } from "../../src/error-codes.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

const FOREVER = Number.POSITIVE_INFINITY;
const LIST = "/me/accounts";

/** The Page by its id meets this, for ever. */
function refuse({ emulator, page }: Scene, effect: FaultEffect, ...paths: string[]) {
  for (const path of [`/${page.id}`, ...paths]) {
    emulator.inject({ on: { path }, times: FOREVER, ...effect });
  }
}

/** The list of Pages lacks the Page. */
function hide({ emulator }: Scene) {
  emulator.inject({ on: { path: LIST }, times: FOREVER, ...jsonAnswer(200, { data: [] }) });
}

const graphError = (status: number, code: number, message: string): FaultEffect => ({
  ...{ kind: "graph-error", status, code, message },
});

/** What the Page is asked for by, the error, and what only this refusal says. */
const BY_ID: Array<[string, (scene: Scene) => string, ErrorCode, RegExp[]]> = [
  [
    "that has moved",
    ({ graph, page, user }) => {
      const old = aPage(graph, { role: user });
      movePage(graph, old, page);
      return old.id;
    },
    "page-moved",
    [/its id is \d+ now/, /Set `page-id` to \d+/, /Details: .*was migrated to page ID/],
  ],
  [
    "that has moved, by code 100 and subcode 21",
    (scene) => {
      refuse(scene, movedPageError(scene.page.id, "140000000000077", 100));
      hide(scene);
      return scene.page.id;
    },
    "page-moved",
    [/Set `page-id` to 140000000000077/],
  ],
  [
    "that answers under another id",
    ({ graph, user }) => {
      aPage(graph, { role: user, profileNumber: "61550000000001" });
      return "61550000000001";
    },
    "page-other-object",
    [/61550000000001 is the number of a profile/, /Set `page-id` to \d+/],
  ],
  [
    "that is a business",
    ({ graph }) => aBusiness(graph).id,
    "page-other-object",
    [/not that of a Page, .*: Business/, /Details: .*node type \(Business\)/],
  ],
  ["that is a person", ({ user }) => user.id, "page-other-object", [/: User/]],
  [
    "whose permission is missing",
    (scene) => {
      refuse(
        scene,
        graphError(
          400,
          100,
          "(#100) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.",
        ),
      );
      hide(scene);
      return scene.page.id;
    },
    "page-permission-missing",
    [/`pages_read_engagement` is missing/, /What to do: Grant `pages_read_engagement`\./],
  ],
  [
    "of an app that is blocked",
    (scene) => {
      refuse(scene, fieldErrors.apiAccessBlocked, LIST);
      return scene.page.id;
    },
    "app-blocked",
    [/Facebook has blocked/, /follow the notice/, /Details: .*“API access blocked\.”/],
  ],
  [
    "of an app that is switched off, which the list does not say",
    (scene) => {
      refuse(scene, fieldErrors.apiAccessDeactivated);
      hide(scene);
      return scene.page.id;
    },
    "app-blocked",
    [/Details: .*“API access deactivated\./],
  ],
  [
    "of an app with a list of addresses",
    (scene) => {
      refuse(scene, fieldErrors.ipNotAllowed, LIST);
      return scene.page.id;
    },
    "app-address-not-allowed",
    [/Hosted runners have no fixed address/, /Server IP allowlist/],
  ],
  [
    "that needs a second factor, which the list does not say",
    (scene) => {
      refuse(scene, fieldErrors.twoFactorRequired);
      hide(scene);
      return scene.page.id;
    },
    "two-factor-required",
    [/two-factor authentication \(2859009\)/, /The person must turn on two-factor/],
  ],
  [
    "that is refused while the list is not to be had",
    (scene) => {
      refuse(scene, fieldErrors.twoFactorRequired);
      const { kind, ...effect } = graphErrors.transient;
      scene.emulator.inject({ on: { path: LIST }, times: FOREVER, kind, ...effect });
      return scene.page.id;
    },
    "two-factor-required",
    [/The person must turn on two-factor/],
  ],
  [
    "that is refused in words that nobody knows",
    (scene) => {
      refuse(scene, graphError(400, 100, "(#100) A sentence that is new."));
      hide(scene);
      return scene.page.id;
    },
    "page-not-visible",
    [/Details: .*“\(#100\) A sentence that is new\.”/],
  ],
  [
    "that is refused in words that nobody knows, as the list is",
    (scene) => {
      refuse(scene, graphError(400, 100, "(#100) A sentence that is new."));
      refuse(scene, graphError(400, 100, "(#100) Another."), LIST);
      return scene.page.id;
    },
    "graph-refused",
    [/“\(#100\) A sentence that is new\.”/],
  ],
];

scenario.each(BY_ID)(
  "what Facebook says of a Page %s is kept",
  async (scene, _name, arrange, code, says) => {
    const { exitCode, annotations, message, outputs } = await scene.mint({
      ...scene.storing,
      "page-id": arrange(scene),
      retries: "0",
    });
    expect([exitCode, annotations.length, outputs["error-code"]]).toEqual([1, 1, code]);
    for (const part of says) expect(message).toMatch(part);
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

const EXCHANGE = "/oauth/access_token";

/** The same of other calls. */
const ELSEWHERE: Array<[string, (scene: Scene) => Record<string, string>, ErrorCode, RegExp]> = [
  [
    "a second factor, everywhere",
    ({ graph, user }) => {
      demandTwoFactor(graph, user);
      return {};
    },
    "two-factor-required",
    /The person must turn on two-factor authentication/,
  ],
  [
    "a second factor, at the exchange",
    ({ emulator }) => {
      emulator.inject({ on: { path: EXCHANGE }, ...fieldErrors.twoFactorCodeNeeded });
      return {};
    },
    "two-factor-required",
    /\(1404120\)/,
  ],
  [
    "a second factor, instead of an inspection",
    ({ emulator }) => {
      emulator.inject({ on: { path: EXCHANGE }, ...fieldErrors.twoFactorRequired });
      emulator.inject({ on: { path: "/debug_token" }, ...fieldErrors.twoFactorRequired });
      return {};
    },
    "two-factor-required",
    /The person must turn on two-factor authentication/,
  ],
  [
    "a checkpoint, as a code of the list",
    ({ emulator }) => {
      emulator.inject({ on: { path: LIST }, ...fieldErrors.checkpoint });
      return {};
    },
    "checkpoint",
    /The person must log in at www\.facebook\.com/,
  ],
  [
    "a checkpoint, everywhere",
    ({ graph, user }) => {
      checkpoint(graph, user);
      return {};
    },
    "checkpoint",
    /The person must log in at www\.facebook\.com/,
  ],
  [
    "a list of addresses",
    ({ app }) => {
      app.ipAllowed = false;
      return {};
    },
    "app-address-not-allowed",
    /Server IP allowlist/,
  ],
  [
    "a native app by code 15",
    ({ app, graph }) => {
      app.type = "native";
      graph.nativeAppCalls = "code-15";
      return {};
    },
    "app-native",
    /switch “Native or desktop app\?” to No/,
  ],
  [
    "a wrong secret, where the inspection calls the app native",
    ({ emulator }) => {
      emulator.inject({
        on: { path: "/debug_token" },
        times: FOREVER,
        ...graphError(
          400,
          100,
          "(#100) You must provide an app access token, or a user access token that is an owner or developer of the app",
        ),
      });
      emulator.inject({
        on: { path: EXCHANGE },
        ...graphError(400, 1, "Error validating client secret."),
      });
      return {};
    },
    "app-secret-wrong",
    /press Show next to “App secret”/,
  ],
  [
    "a permission that is missing, for the list",
    ({ emulator }) => {
      emulator.inject({ on: { path: LIST }, ...graphErrors.permissionDenied });
      return {};
    },
    "page-permission-missing",
    /Grant `pages_show_list` and `pages_read_engagement`/,
  ],
];

scenario.each(ELSEWHERE)(
  "Facebook's refusal is told as %s",
  async (scene, _name, arrange, code, says) => {
    const { exitCode, message, outputs } = await scene.mint(arrange(scene));
    expect([exitCode, outputs["error-code"]]).toEqual([1, code]);
    expect(message).toMatch(says);
  },
);

scenario(
  "the only Page of the consent is asked for directly where the list is empty",
  async ({ run, graph, user, app, page }) => {
    page.unlisted = true;
    const { value } = logIn(graph, { user, app, pages: [page] });
    const { exitCode, outputs } = await run({ "user-token": value });
    expect([exitCode, outputs["page-id"], outputs.healthy]).toEqual([0, page.id, "true"]);
  },
);

scenario(
  "of several Pages of the consent one has to be chosen where the list is empty",
  async ({ run, graph, user, app, page }) => {
    const other = aPage(graph, { role: user, unlisted: true });
    page.unlisted = true;
    const { value } = logIn(graph, { user, app, pages: [page, other] });
    const { message, outputs } = await run({ "user-token": value });
    expect(outputs["error-code"]).toBe("page-none");
    expect(message).toMatch(/What to do: Set `page-id`/);
    expect(message).toContain(other.id);
  },
);

scenario(
  "the only Page of the consent that is refused is told as that",
  async ({ run, emulator, graph, user, app, page }) => {
    page.unlisted = true;
    const { value } = logIn(graph, { user, app, pages: [page] });
    emulator.inject({ on: { path: `/${page.id}` }, ...fieldErrors.twoFactorRequired });
    expect((await run({ "user-token": value })).outputs["error-code"]).toBe("two-factor-required");
  },
);

scenario.each([
  [25, ["100", "50", "25"]],
  [10, ["100", "50", "25", "10"]],
])(
  "a list that gives %i Pages at once is asked for less, never twice for the same",
  async (scene, most, limits) => {
    scene.graph.largestLimit = most;
    for (let i = 0; i < most; i++) aPage(scene.graph, { role: scene.user, name: `Page ${i}` });
    const { page } = scene;
    scene.emulator.inject({ on: { path: `/${page.id}` }, ...graphErrors.unsupportedGet });
    const { exitCode, calls, log } = await scene.mint({ "page-id": page.id });
    const sheets = calls.filter(({ path }) => path.endsWith(LIST)).map(({ query }) => query.limit);
    expect([exitCode, sheets]).toEqual([0, [...limits, limits.at(-1)]]);
    expect(log.join("\n")).not.toContain("Trying again");
  },
);

scenario("a list that is always too much ends with Facebook's words", async ({ mint, graph }) => {
  graph.largestLimit = 5;
  const { calls, message } = await mint();
  const limits = calls.filter(({ path }) => path.endsWith(LIST)).map(({ query }) => query.limit);
  expect(limits).toEqual(["100", "50", "25", "10"]);
  expect(message).toContain("Please reduce the amount of data");
});

scenario("one Page listed twice is one", async ({ mint, emulator, page }) => {
  emulator.inject({
    on: { path: LIST },
    kind: "rewrite",
    rewrite: ({ data: [first] }) => ({
      data: [{ ...first, access_token: undefined }, first, first],
    }),
  });
  const { exitCode, outputs } = await mint();
  expect([exitCode, outputs["page-id"]]).toEqual([0, page.id]);
});
