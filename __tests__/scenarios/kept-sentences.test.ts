import { expect } from "vitest";
import { days, fieldErrors, graphErrors, jsonAnswer, logIn } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import type { ErrorCode } from "../../src/error-codes.ts";
import { hidePage, LIST, refusal, refusePage, refusePath } from "../helpers/refuse-page.ts";
import { scenario } from "../helpers/scenario.ts";
import { aBot } from "../helpers/system-user.ts";

// What Facebook said to one call stands in the log, whatever came of the others.

const EXCHANGE = "/oauth/access_token";
const INSPECTION = "/debug_token";

const CHANGED = "Error validating access token: The user changed their password.";
const password: FaultEffect = {
  kind: "graph-error",
  status: 400,
  code: 190,
  subcode: 460,
  message: CHANGED,
};
const silent: FaultEffect = { kind: "reset" };

const BESIDE: Array<[string, FaultEffect, FaultEffect, ErrorCode, RegExp]> = [
  ["an outage of the inspection", password, graphErrors.transient, "user-token-dead", /password/],
  ["an inspection without an answer", password, silent, "user-token-dead", /password/],
  [
    "a limit of inspections",
    fieldErrors.twoFactorRequired,
    refusal(400, 4, "(#4) Application request limit reached"),
    "two-factor-required",
    /Two factor/i,
  ],
  [
    "an inspection refused in new words",
    refusal(400, 1, "The access token does not belong to application 1"),
    refusal(400, 100, "(#100) A sentence that is new."),
    "user-token-other-app",
    /A sentence that is new.*|does not belong/,
  ],
  [
    "an outage of the inspection, in words that nobody knows",
    refusal(400, 100, "(#100) A sentence that is new."),
    graphErrors.transient,
    "graph-refused",
    /A sentence that is new/,
  ],
];

scenario.each(BESIDE)(
  "a refused exchange leads beside %s",
  async ({ emulator, mint }, _what, exchange, inspection, code, says) => {
    refusePath(emulator, exchange, EXCHANGE);
    refusePath(emulator, inspection, INSPECTION);
    const { exitCode, outputs, message } = await mint({ retries: "0" });
    expect([exitCode, outputs["error-code"]]).toEqual([1, code]);
    expect(message).toMatch(says);
    expect(message).not.toContain("Nothing is wrong with your tokens.\n");
  },
);

/** An item of a batch. */
function itemOf(code: number, message: string) {
  const body = JSON.stringify({ error: { code, message, type: "OAuthException" } });
  return { code: 400, headers: [], body };
}

scenario("what each Page of several met stands beside a list that is refused", async (scene) => {
  const { emulator } = scene;
  refusePath(emulator, refusal(400, 100, "(#100) The list is not to be had."), LIST);
  const items = [
    itemOf(21, "(#21) Page ID 111 was merged with page ID 999."),
    itemOf(415, "Two factor authentication required."),
    itemOf(100, "(#100) Locked."),
  ];
  emulator.inject({ on: { path: "/", method: "POST" }, kind: "rewrite", rewrite: () => items });
  const { exitCode, message, outputs } = await scene.mint({ "page-id": "111,222,333" });
  expect(exitCode).toBe(1);
  const pages = JSON.parse(String(outputs.pages)) as Array<Record<string, unknown>>;
  expect(pages.map((page) => page["error-code"])).toEqual([
    ...["page-moved", "two-factor-required", "graph-refused"],
  ]);
  expect(message).toContain("its id is 999 now");
  expect(message).toContain("The list is not to be had.");
  expect(message).toContain("Locked.");
});

scenario(
  "a refused inspection that tells of a Page that is gone is about the token, and not about the app",
  async ({ aPageToken, emulator, run }) => {
    const said = "This Page access token belongs to a Page that is no longer accessible.";
    refusePath(emulator, refusal(400, 190, said), INSPECTION);
    const { exitCode, findings, message } = await run({ "page-token": aPageToken().value });
    expect([exitCode, findings]).toEqual([1, [["invalid", "failure"]]]);
    expect(message).toContain("its Page is not accessible");
    expect(message).toContain(`Details: Facebook says “${said}” (code 190).`);
  },
);

scenario.each<[string, FaultEffect]>([
  [
    "a session that is over, without a subcode",
    refusal(400, 190, "Error validating access token: Session has expired on Monday."),
  ],
  ["a changed password", password],
])(
  "a refused inspection that tells of %s sends nobody to the app's secret, and mints nothing",
  async ({ aPageToken, aUserToken, emulator, run, storing, stored }, _what, effect) => {
    const pageToken = aPageToken().value;
    const on = { path: INSPECTION, query: { input_token: pageToken } };
    emulator.inject({ on, times: Number.POSITIVE_INFINITY, ...effect });
    const { exitCode, outputs, message } = await run({
      ...storing,
      ...{ "page-token": pageToken, "user-token": aUserToken().value },
    });
    expect([exitCode, outputs["error-code"]]).toEqual([1, "graph-refused"]);
    expect(message).toContain("What to do: If that token is dead: The person must log in again");
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

const PEOPLE = {
  error_user_title: "Turn it on",
  error_user_msg: "Two-factor authentication is due.",
};

scenario("what Facebook says for people decides, too", async (scene) => {
  const error = { code: 100, message: "Invalid parameter", ...PEOPLE };
  refusePage(scene, jsonAnswer(400, { error }), LIST);
  const { outputs, message } = await scene.mint({ "page-id": scene.page.id });
  expect(outputs["error-code"]).toBe("two-factor-required");
  expect(message).toContain("Invalid parameter / Turn it on / Two-factor authentication is due.");
});

scenario("a role that is lost is told as that, also by a code of permissions", async (scene) => {
  const said = "The user must be an administrator of the page in order to impersonate it.";
  refusePage(scene, refusal(403, 200, said), LIST);
  const { outputs, message } = await scene.mint({ "page-id": scene.page.id });
  expect(outputs["error-code"]).toBe("page-no-token");
  expect(message).toMatch(
    /must give the person the task “Content”[\s\S]*administrator of the page/,
  );
});

scenario("the same refusal of two calls is told once", async (scene) => {
  refusePage(scene, refusal(400, 100, "(#100) A sentence that is new."), LIST);
  const { message } = await scene.mint({ "page-id": scene.page.id });
  expect(message.split("A sentence that is new")).toHaveLength(2);
  expect(message).toContain("So was GET /v25.0/me/accounts.");
});

scenario(
  "a system user's exchange that is refused is told where the Page is not found",
  async (scene) => {
    const { token } = aBot(scene, "never");
    refusePath(scene.emulator, fieldErrors.twoFactorRequired, EXCHANGE);
    refusePage(scene, refusal(400, 100, "(#100) A sentence that is new."));
    hidePage(scene);
    const { outputs, log } = await scene.run({
      "user-token": token.value,
      "page-id": scene.page.id,
    });
    expect(outputs["error-code"]).toBe("page-not-visible");
    expect(log.join("\n")).toMatch(/User token: used as it is, .*Not renewed: POST .*Two factor/i);
  },
);

scenario(
  "a Page that the consent names is asked for although the second look at the list fails",
  async (scene) => {
    const { emulator, graph, user, app, page } = scene;
    const { value } = logIn(graph, { user, app, pages: [page] });
    emulator.inject({ on: { path: LIST }, ...jsonAnswer(200, { data: [] }) });
    emulator.inject({
      on: { path: LIST },
      ...refusal(400, 4, "(#4) Application request limit reached"),
    });
    const { exitCode, outputs } = await scene.run({ "user-token": value, retries: "0" });
    expect([exitCode, outputs["page-id"]]).toEqual([0, page.id]);
  },
);

scenario("a Page that is gone is not to be added at a login", async (scene) => {
  const { aUserToken, aPageToken, emulator, page } = scene;
  const pageToken = aPageToken();
  const gone = jsonAnswer(200, {
    data: {
      is_valid: false,
      scopes: [],
      error: {
        code: 190,
        message: "This Page access token belongs to a Page that is not accessible.",
      },
    },
  });
  emulator.inject({
    on: { path: INSPECTION, query: { input_token: pageToken.value } },
    times: Number.POSITIVE_INFINITY,
    ...gone,
  });
  refusePage(scene, refusal(400, 100, "Unsupported get request."));
  hidePage(scene);
  const { exitCode, message } = await scene.run({
    "user-token": aUserToken({ expiresIn: days(60) }).value,
    "page-token": pageToken.value,
    "page-id": page.id,
  });
  expect(exitCode).toBe(1);
  expect(message).toContain("look whether it is published, restricted or deleted");
  expect(message).not.toContain("add this Page");
});
