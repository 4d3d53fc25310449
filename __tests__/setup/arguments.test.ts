import { expect, test } from "vitest";
import { parseArguments } from "../../setup/arguments.ts";
import { SetupError } from "../../setup/core/setup-error.ts";
import { HELP } from "../../setup/help.ts";

const parse = (line: string, env: NodeJS.ProcessEnv = {}) =>
  parseArguments(line === "" ? [] : line.split(" "), env);

/** Why a command line is refused. */
function refusal(line: string): string {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
  return "accepted";
}

test("the page is the default, the terminal and JSON are asked for", () => {
  expect(parse("setup").ui).toBe("browser");
  expect(parse("setup --no-browser").ui).toBe("terminal");
  expect(parse("setup --json --no-browser").ui).toBe("json");
  expect(parse("setup").port).toBe(8917);
  expect(parse("setup").endpoints.graphUrl).toBe("https://graph.facebook.com");
});

test("answers come from flags, secrets from the environment", () => {
  const env = { FB_APP_SECRET: "one", FB_USER_TOKEN: "two", SECRETS_TOKEN: "three" };
  const line =
    "setup --app-id 12345 --uses reply,post --business --page-id 9 --repository a/b --environment live --workflow keep --write-workflow --config-id 77 --login-redirect https://bakery.example/back --port 9000 --action a/b@v2";
  expect(parse(line, env)).toMatchObject({
    port: 9000,
    action: "a/b@v2",
    configId: "77",
    answers: {
      appId: "12345",
      appSecret: "one",
      uses: ["post", "reply"],
      business: true,
      userToken: "two",
      redirect: "https://bakery.example/back",
      pageId: "9",
      repository: "a/b",
      environment: "live",
      githubToken: "three",
      workflows: ["keep"],
      writeWorkflow: true,
    },
  });
});

test("what is not given, or empty in the environment, is no answer", () => {
  expect(parse("setup", { FB_APP_SECRET: "" }).answers).toEqual({});
});

test.each([
  "--app-secret",
  "--user-token",
  "--token",
  "--secrets-token",
  "--github-token",
  "--password",
])("%s is refused with the reason, and its value is not repeated", (flag) => {
  for (const line of [`setup ${flag} s3cr3t`, `setup ${flag}=s3cr3t`]) {
    expect(refusal(line)).toContain("Secrets are not accepted as flags");
    expect(refusal(line)).not.toContain("s3cr3t");
  }
});

test("an unknown flag is named, with the way to the help", () => {
  expect(refusal("setup --colour=s3cr3t")).toBe("--colour is not a known flag.");
  expect(() => parse("setup --colour")).toThrow(
    expect.objectContaining({ remedy: expect.stringContaining("setup --help") }),
  );
});

test.each([
  ["setup s3cr3t", "The first word must be `setup`"],
  ["--json", "The first word must be `setup`"],
  ["setup --port 0", "--port must be"],
  ["setup --port 65536", "--port must be"],
  ["setup --port", "--port has a missing or unexpected value"],
  ["setup --json=yes", "--json has a missing or unexpected value"],
  ["setup --uses post,dance", "--uses takes names"],
  ["setup --uses ,", "--uses takes names"],
  [
    "setup --workflow other",
    "--workflow takes names with commas between them: keep, pages, health, release, deploy; or none.",
  ],
  ["setup --graph-api-version 25", "must have the form `v25.0`"],
  ["setup --action facebook-page-token", "owner/repo@ref"],
  ["setup --action -a/c@v1", "--action has a missing or unexpected value"],
  ["setup --action=-a/c@v1", "owner/repo@ref"],
  ["setup --action a/..@v1", "owner/repo@ref"],
  ["setup --app-id app", "--app-id must be digits only"],
  ["setup --repository=-a/c", "--repository must have the form `owner/repo`"],
  ["setup --repository a/..", "--repository must have the form `owner/repo`"],
  ["setup --environment ..", "--environment must be the name of an environment"],
  ["setup --graph-api-url http://example.com", "--graph-api-url must begin with `https://"],
  ["setup --dialog-url nonsense", "--dialog-url must be a URL"],
  ["setup --github-api-url https://a:b@example.com", "plain address"],
])("%s is refused", (line, reason) => {
  expect(refusal(line)).toContain(reason);
  expect(refusal(line)).not.toContain("s3cr3t");
});

test("servers on this machine may be reached without TLS", () => {
  expect(parse("setup --dialog-url http://127.0.0.1:9/").endpoints.dialogUrl).toBe(
    "http://127.0.0.1:9",
  );
});

test("help is given on request and when there are no words; it fits a screen and names every flag", () => {
  for (const line of ["", "--help", "setup -h"]) expect(parse(line).help).toBe(true);
  const lines = HELP.split("\n");
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  const named = new Set(HELP.match(/--[a-z][\w-]*/g));
  for (const flag of named) {
    const values: Record<string, string> = {
      "--port": "1",
      "--app-id": "9",
      "--page-id": "9",
      "--repository": "a/b",
      "--uses": "post",
      "--workflow": "none",
      "--action": "a/b@c",
      "--graph-api-version": "v1.0",
      "--config-id": "9",
      "--login-redirect": "https://localhost/",
    };
    const value = /url$/.test(flag) ? "https://example.com" : (values[flag] ?? "x");
    const takesValue = ![
      "--no-browser",
      "--json",
      "--help",
      "--business",
      "--write-workflow",
    ].includes(flag);
    expect(refusal(takesValue ? `setup ${flag} ${value}` : `setup ${flag}`)).toBe("accepted");
  }
  expect(named.size).toBe(19);
});

test("a Page is named by its number, so that nothing else is asked for it", () => {
  expect(refusal("setup --page-id 9")).toBe("accepted");
  for (const id of ["bakery", "1/2", ""])
    expect(refusal(`setup --page-id=${id}`)).toContain("--page-id must be digits only");
});
