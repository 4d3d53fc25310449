import { expect } from "vitest";
import { checkpoint, demandTwoFactor, fieldErrors, graphErrors } from "../../emulator/builders.ts";
import type { ErrorCode } from "../../src/error-codes.ts";
import { LIST, refusal } from "../helpers/refuse-page.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

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
        times: Number.POSITIVE_INFINITY,
        ...refusal(
          400,
          100,
          "(#100) You must provide an app access token, or a user access token that is an owner or developer of the app",
        ),
      });
      emulator.inject({
        on: { path: EXCHANGE },
        ...refusal(400, 1, "Error validating client secret."),
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
