import { describe, expect, it } from "vitest";
import { logIn } from "../../emulator/builders.ts";
import { parseArguments } from "../../setup/arguments.ts";
import {
  checkAppSecret,
  parseGithubToken,
  parseUserToken,
} from "../../setup/core/check-answers.ts";
import { checkApp } from "../../setup/core/check-app.ts";
import { makeToken } from "../helpers/make-token.ts";
import { aSession, silently } from "./a-session.ts";
import { atLogin } from "./at-login.ts";
import { work } from "./fill-work.ts";
import { examined, openPage } from "./open-page.ts";
import { openTerminalScene } from "./open-scene.ts";
import { run } from "./run-as-json.ts";

/** What a web page, a chat or a shell puts around a value. */
const WRAPPINGS: ReadonlyArray<readonly [string, (value: string) => string]> = [
  ["zero-width spaces at its ends", (value) => `\u200b${value}\u2060\n`],
  ["a byte order mark before it", (value) => `\ufeff${value}`],
  ["double quotes around it", (value) => ` "${value}"`],
  ["single quotes around it", (value) => `'${value}'`],
];

describe.each(WRAPPINGS)("an entry with %s is taken without them", (_, wrap) => {
  it("as a token", async () => {
    const { session } = await aSession();
    const [token, github] = [makeToken(), `github_pat_${makeToken()}`];
    expect(parseUserToken(session.registry, wrap(token)).reveal() === token).toBe(true);
    expect(parseGithubToken(session.registry, wrap(github)).reveal() === github).toBe(true);
  });

  it("as an app's id and secret", async () => {
    const { bakery, session } = await aSession();
    const { id, secret } = bakery.app;
    const app = await checkApp(session, { id: wrap(id), secret: wrap(secret) }, silently);
    expect([app.id, app.secret.reveal() === secret]).toEqual([id, true]);
  });

  it("as a flag or a variable", () => {
    const [token, secret] = [makeToken(), makeToken(40)];
    const env = {
      FB_APP_SECRET: wrap(secret),
      FB_USER_TOKEN: wrap(token),
      SECRETS_TOKEN: wrap(token),
    };
    const words = ["setup", "--app-id", wrap("12345"), "--page-id", wrap("67")];
    const { answers } = parseArguments(words, env);
    expect(answers).toMatchObject({ appId: "12345", pageId: "67" });
    const { appSecret, userToken, githubToken } = answers;
    expect(appSecret === secret && userToken === token && githubToken === token).toBe(true);
  });

  it("in the page", async () => {
    const { client, bakery } = await openPage();
    await client.openLink();
    await client.submit("credentials", [
      ["app-id", wrap(bakery.app.id)],
      ["app-secret", wrap(bakery.app.secret)],
      ["use", "post"],
    ]);
    expect(client.heading).toBe("Log in with Facebook");
    await client.submit("login/token", [["user-token", wrap(bakery.userToken.value)]]);
    expect(client.heading).toBe("Which Page is it?");
  });

  it("in the terminal", async () => {
    const scene = await openTerminalScene();
    await scene.run([
      ["App ID", wrap(scene.app.id)],
      ["App secret", wrap(scene.app.secret)],
      ["What will", ["post"]],
      ["portfolio", false],
      ["How", "paste"],
      ["User token", wrap(logIn(scene.emulator.graph, scene).value)],
      ["Which Page", "stop"],
    ]);
  });
});

it("a GitHub token of invisible characters only counts as none", async () => {
  const opened = await examined();
  await opened.client.submit("work", work(opened, { githubToken: "\u200b" }));
  expect(opened.client.page.text).toContain("A GitHub token that may write secrets is missing");
});

const tail = makeToken(80).slice(3);

describe.each([
  ["Instagram", `IGAA${tail}`, "an Instagram token"],
  ["Threads", `THAA${tail}`, "a Threads token"],
  ["Limited Login", `eyJ${tail}`, "a JWT"],
  ["GitHub, classic", `ghp_${tail}`, "a token of GitHub's"],
  ["GitHub, fine-grained", `github_pat_${tail}`, "a token of GitHub's"],
])("a user token of %s", (_, userToken, told) => {
  it("is told as that by --json, before anything is sent", async () => {
    const scene = await openTerminalScene();
    const { code, result } = await run(scene, { userToken });
    expect([code, result.errors[0].title]).toEqual([1, "Something to correct"]);
    expect(result.errors[0].message).toContain(`The user token is ${told}`);
    expect(scene.emulator.calls).toEqual([]);
  });

  it("is told as that beside the field of the page, and not sent", async () => {
    const { client, bakery } = await atLogin();
    const calls = bakery.emulator.calls.length;
    await client.submit("login/token", [["user-token", userToken]]);
    expect(client.page.text).toContain(`The user token is ${told}`.replace("'", "&#39;"));
    expect(client.page.text).toMatch(/id="user-token"[^>]*aria-invalid/s);
    expect(bakery.emulator.calls).toHaveLength(calls);
  });
});

it.each(["--page-id", "--app-id", "--config-id"])(
  "a shortened number as %s is told as that, without YAML",
  (flag) => {
    const parsing = () => parseArguments(["setup", flag, "1.9E+15"], {});
    expect(parsing).toThrow(/was shortened.*Copy it whole/);
    expect(parsing).not.toThrow(/YAML/);
  },
);

it("a Facebook token as app secret or as GitHub token is told as that", async () => {
  const { session } = await aSession();
  const token = makeToken();
  expect(() => checkAppSecret(token, "1")).toThrow("The app secret is a Facebook token");
  expect(() => parseGithubToken(session.registry, token)).toThrow(
    "The GitHub token is a Facebook token",
  );
});
