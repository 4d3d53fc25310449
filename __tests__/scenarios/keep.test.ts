import { expect } from "vitest";
import {
  changePassword,
  days,
  expireToken,
  graphErrors,
  invalidateByApi,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { callLines } from "../helpers/call-lines.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

const EXCHANGE = "POST /v25.0/oauth/access_token";

function given(userToken: Token, pageToken: Token) {
  return { "user-token": userToken.value, "page-token": pageToken.value };
}

scenario(
  "a healthy token with no deadline near is kept, and what would renew it is inspected",
  async ({ aUserToken, aPageToken, page, storing, stored, run }) => {
    const pageToken = aPageToken();
    const { exitCode, annotations, outputs, calls } = await run({
      ...given(aUserToken(), pageToken),
      ...storing,
    });
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(outputs).toMatchObject({
      "page-token": pageToken.value,
      "page-id": page.id,
      "page-name": "Blue Door Bakery",
      minted: "false",
      "secret-updated": "false",
      "user-token-expires-at": "",
    });
    const lines = callLines(calls);
    expect(lines).not.toContain(EXCHANGE);
    expect(lines.filter((line) => line.endsWith("/debug_token"))).toHaveLength(2);
    expect(lines.filter((line) => line.endsWith("/public-key"))).toHaveLength(1);
    expect(calls.some(({ method }) => method === "PUT")).toBe(false);
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
  { bundled: true },
);

scenario(
  "data access that nobody minds does not make it mint again and again",
  async ({ aUserToken, aPageToken, run }) => {
    const tokens = given(aUserToken(), aPageToken({ dataAccessIn: days(3) }));
    const { calls, findings } = await run({ ...tokens, "data-access": "ignore" });
    expect(findings).toEqual([]);
    expect(callLines(calls)).not.toContain(EXCHANGE);
  },
);

scenario.each<[string, (scene: Scene, userToken: Token) => void]>([
  ["has expired", ({ graph }, token) => void expireToken(graph, token)],
  ["was invalidated", (_scene, token) => void invalidateByApi(token)],
])(
  "a user token that %s, beside a healthy Page token, is a warning",
  async (scene, _name, befall) => {
    const [userToken, pageToken] = [scene.aUserToken(), scene.aPageToken()];
    befall(scene, userToken);
    const { exitCode, findings } = await scene.run(given(userToken, pageToken));
    expect([exitCode, findings]).toEqual([0, [["user-token-invalid", "warning"]]]);
  },
);

scenario(
  "a user token that ends soon beside a healthy Page token is a warning",
  async ({ aUserToken, aPageToken, run }) => {
    const ending = aUserToken({ expiresIn: days(3) });
    const { exitCode, findings } = await run(given(ending, aPageToken()));
    expect([exitCode, findings]).toEqual([0, [["user-token-expires-soon", "warning"]]]);
  },
);

scenario(
  "a GitHub token that may not write secrets is a warning while it keeps",
  async ({ aUserToken, aPageToken, aGitHubToken, storing, run }) => {
    const { exitCode, annotations, findings } = await run({
      ...given(aUserToken(), aPageToken()),
      ...storing,
      "github-token": aGitHubToken({}, "GITHUB_TOKEN"),
    });
    expect([exitCode, findings]).toEqual([0, [["renewal-failed", "warning"]]]);
    expect(annotations[0]?.message).toContain("Secrets: read and write");
  },
);

scenario(
  "what cannot be inspected while it keeps, and what could not be stored, are a warning each",
  async ({ aUserToken, aPageToken, emulator, storing, run }) => {
    const userToken = aUserToken();
    emulator.inject({
      on: { path: "/debug_token", query: { input_token: userToken.value } },
      ...graphErrors.transient,
    });
    const { exitCode, findings, message } = await run({
      ...given(userToken, aPageToken()),
      ...storing,
      "secret-repository": "octo-org/elsewhere",
      retries: "0",
    });
    const failed = ["renewal-failed", "warning"];
    expect([exitCode, findings]).toEqual([0, [failed, failed]]);
    expect(message).toMatch(
      /The next renewal could not be stored.*\nWhat to do: .*\nDetails: .*“Not Found”/,
    );
  },
);

scenario(
  "a dead Page token is replaced, and the new one stored",
  async ({ aUserToken, aPageToken, page, storing, stored, run }) => {
    const pageToken = aPageToken();
    invalidateByApi(pageToken);
    const { exitCode, outputs } = await run({ ...given(aUserToken(), pageToken), ...storing });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      minted: "true",
      healthy: "true",
      "secret-updated": "true",
      "page-id": page.id,
    });
    expect(outputs["page-token"]).not.toBe(pageToken.value);
    expect(stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
  },
  { bundled: true },
);

scenario.each(["fail", "warn"].map((policy) => [policy] as const))(
  "when the token and the user token are both dead, the run fails under on-unhealthy: %s",
  async ({ aUserToken, aPageToken, graph, user, storing, stored, run }, onUnhealthy) => {
    const tokens = given(aUserToken(), aPageToken());
    changePassword(graph, user);
    const { exitCode, outputs, annotations, findings } = await run({
      ...tokens,
      ...storing,
      "on-unhealthy": onUnhealthy,
    });
    expect([exitCode, findings]).toEqual([1, [["invalid", "failure"]]]);
    expect(outputs["error-code"]).toBe("user-token-dead");
    expect(annotations.map(({ title }) => title)).toEqual([
      "The user token is dead",
      "The Page token is dead",
    ]);
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);
