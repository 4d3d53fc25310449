import { expect, test } from "vitest";
import { loseRole } from "../../emulator/builders.ts";
import { openBakery, REPOSITORY } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { logInByLink } from "../helpers/log-in-by-link.ts";

const REDIRECT = `https://github.com/${REPOSITORY}/actions/workflows/page-token-keep.yml`;

/** A bakery whose app registers the redirect address, and a run that may log in. */
async function openLogin() {
  const bakery = await openBakery({ app: { redirectUris: [REDIRECT] } });
  const env = {
    FACEBOOK_DIALOG_URL: bakery.emulator.dialogUrl,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_NAME: "workflow_dispatch",
  };
  const login = { "login-redirect": REDIRECT, "page-id": bakery.page.id };
  const run = (inputs: Record<string, string> = {}, differing: Record<string, string> = {}) =>
    bakery.run({ ...login, ...inputs }, { ...env, ...differing });
  return { ...bakery, run };
}

async function comeBack({ emulator, user, run }: Awaited<ReturnType<typeof openLogin>>) {
  const { outputs } = await run();
  return logInByLink(emulator, outputs["login-url"] ?? "", user);
}

test("a run without any token fails with a link, and calls nobody", async () => {
  const { run, app } = await openLogin();
  const { exitCode, outputs, calls, stdout, summary, annotations } = await run();
  expect(exitCode).toBe(1);
  expect(calls).toEqual([]);
  expect(outputs["error-code"]).toBe("login-needed");
  const link = new URL(outputs["login-url"] ?? "");
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    client_id: app.id,
    redirect_uri: REDIRECT,
    response_type: "code",
    auth_type: "rerequest",
    scope: "pages_manage_posts,pages_read_engagement,pages_show_list",
    state: expect.stringMatching(/^\d{10}\.[0-9a-f]{32}$/),
  });
  expect(JSON.parse(outputs.report ?? "")).toEqual({
    "login-url": outputs["login-url"],
    "error-code": "login-needed",
  });
  expect(stdout.split(outputs["login-url"] ?? "")).toHaveLength(2);
  expect(summary).toContain("Open the login link");
  expect(summary).toContain(REDIRECT);
  expect(annotations).toHaveLength(1);
});

test("the way back mints, proves and stores, and shows nothing of the code", async () => {
  const opened = await openLogin();
  const address = await comeBack(opened);
  const { exitCode, outputs, stdout, summary, masks, annotations } = await opened.run({
    "login-address": address,
    ...opened.storing,
    "user-token-secret-name": "FB_USER_TOKEN",
  });
  const code = new URL(address).searchParams.get("code") ?? "";
  expect([exitCode, annotations.map(({ message }) => message)]).toEqual([0, []]);
  expect(outputs).toMatchObject({
    healthy: "true",
    minted: "true",
    "secret-updated": "true",
    "login-url": "",
    "error-code": "",
  });
  expect(opened.stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
  expect(opened.stored("FB_USER_TOKEN")).toBeDefined();
  expect(masks).toContain(code);
  expect(stdout.replace(/^::add-mask::.*$/gm, "") + summary).not.toContain(code.slice(0, 20));
  expect(stdout).toContain(`from the login of the user ${opened.user.id}`);
});

test("an address is redeemed once", async () => {
  const opened = await openLogin();
  const address = await comeBack(opened);
  await opened.run({ "login-address": address });
  const again = await opened.run({ "login-address": address });
  expect([again.exitCode, again.outputs["error-code"]]).toEqual([1, "login-code-used"]);
  expect(again.outputs["login-url"]).not.toBe("");
});

test("a person who cancels is told so before anything is called", async () => {
  const { run, emulator, user } = await openLogin();
  const { outputs } = await run();
  const link = outputs["login-url"] ?? "";
  const address = await logInByLink(emulator, link, user, { decision: "cancel" });
  const back = await run({ "login-address": address });
  expect([back.exitCode, back.outputs["error-code"], back.calls]).toEqual([
    1,
    "login-declined",
    [],
  ]);
});

test.each<[string, (address: string) => string]>([
  ["a plain page", () => REDIRECT],
  ["no code", (address) => address.replace(/code=[^&]+&?/, "")],
  ["two codes", (address) => address.replace("code=", "code=abcdefghijklmnopqrstuvwxyz&code=")],
  ["a code of three letters", (address) => address.replace(/code=[^&#]+/, "code=abc")],
  ["a token in its fragment", (address) => `${address}#access_token=${"T".repeat(40)}`],
  ["a changed state", (address) => address.replace(/state=\d/, "state=9")],
  [
    "a refusal under a foreign state",
    () => `${REDIRECT}?error=access_denied&state=1.${"0".repeat(32)}`,
  ],
  ["nothing readable", () => "see my browser"],
])("an address with %s is foreign, and nobody is called", async (_what, change) => {
  const opened = await openLogin();
  const address = await comeBack(opened);
  const { exitCode, outputs, calls, annotations } = await opened.run({
    "login-address": change(address),
  });
  expect([exitCode, outputs["error-code"], calls]).toEqual([1, "login-foreign", []]);
  expect(annotations).toHaveLength(1);
});

test("another repository's address is foreign", async () => {
  const opened = await openLogin();
  const address = await comeBack(opened);
  const elsewhere = { GITHUB_REPOSITORY: "octo-org/another" };
  const { outputs } = await opened.run({ "login-address": address }, elsewhere);
  expect(outputs["error-code"]).toBe("login-foreign");
});

test("a run that nobody started by hand takes no address", async () => {
  const opened = await openLogin();
  const address = await comeBack(opened);
  const { outputs, calls } = await opened.run(
    { "login-address": address },
    { GITHUB_EVENT_NAME: "issue_comment" },
  );
  expect([outputs["error-code"], calls]).toEqual(["input-invalid", []]);
});

test.each<[string, Record<string, string>]>([
  ["without `login-redirect`", { "login-redirect": "" }],
  ["without `page-id`", { "page-id": "" }],
  ["a redirect with http to a foreign host", { "login-redirect": "http://example.com/" }],
  ["a redirect whose query hides the answer", { "login-redirect": "https://a.example/?code=1" }],
  ["a redirect with a fragment", { "login-redirect": "https://a.example/#x" }],
  ["a configuration that is no number", { "login-config-id": "12a" }],
])("an address %s is an input error", async (_what, inputs) => {
  const opened = await openLogin();
  const address = await comeBack(opened);
  const { outputs, calls } = await opened.run({ "login-address": address, ...inputs });
  expect([outputs["error-code"], calls]).toEqual(["input-invalid", []]);
});

test("a person without a role on the Page gets nothing stored, and a new link", async () => {
  const opened = await openLogin();
  loseRole(opened.emulator.graph, opened.user, opened.page);
  const address = await comeBack(opened);
  const { exitCode, outputs } = await opened.run({ "login-address": address, ...opened.storing });
  expect(exitCode).toBe(1);
  expect(outputs["login-url"]).toMatch(/^http/);
  expect(opened.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

test("the place for secrets is reached before the code is spent", async () => {
  const opened = await openLogin();
  const address = await comeBack(opened);
  const token = opened.github.addToken({ repositories: [REPOSITORY], permissions: {} });
  const refused = await opened.run({
    "login-address": address,
    ...opened.storing,
    "github-token": token,
  });
  expect(refused.outputs["error-code"]).toBe("store-forbidden");
  expect(callLines(refused.calls).join("\n")).not.toContain("/oauth/access_token");
  const { exitCode } = await opened.run({ "login-address": address, ...opened.storing });
  expect(exitCode).toBe(0);
});
