import { describe, expect, it } from "vitest";
import type { LoginInputs } from "../../../src/inputs/login.ts";
import { type LoginEvent, NO_LOGIN } from "../../../src/inputs/names.ts";
import { parseInputs } from "../../../src/inputs/parse.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { PAGE } from "../../helpers/an-inspection.ts";
import { parsed, problemsOf, rawInputs, type With } from "../../helpers/raw-inputs.ts";

const PAGES = "https://github.com/octo-org/bakery/actions/workflows/";
const REDIRECT = "https://localhost/";
const ADDRESS = "https://localhost/?code=AQBx-20-characters_or&state=1.2";

const surrounded = (login: Partial<LoginEvent>) => ({ login: { ...NO_LOGIN, ...login } });

function login(differing: With = {}, event: Partial<LoginEvent> = {}): LoginInputs | undefined {
  const given = { "login-redirect": REDIRECT, "page-id": PAGE, ...differing };
  return parsed(given, surrounded(event)).login;
}

describe("logging in from GitHub", () => {
  it("is off without a redirect address", () => {
    expect(login({ "login-redirect": "" })).toBeUndefined();
    expect(login({ "login-redirect": "", "login-config-id": "7" })).toBeUndefined();
  });

  it("knows the redirect address, the repository and Facebook's dialog", () => {
    expect(login()).toEqual({
      redirect: REDIRECT,
      configId: undefined,
      dialogUrl: "https://www.facebook.com",
      repository: "octo-org/bakery",
      address: undefined,
      workflowUrl: undefined,
    });
  });

  it("puts an address together that a mail client has broken", () => {
    const broken = ' "https://localhost/?code=abc\r\n  def&state= 1.2" ';
    const given: With = { "login-redirect": REDIRECT, "page-id": "1", "login-address": broken };
    const inputs = parsed(given, { login: { ...NO_LOGIN, isByHand: true } });
    expect(inputs.login?.address).toBe("https://localhost/?code=abcdef&state=1.2");
  });

  it("takes a configuration, also in quotes", () => {
    expect(login({ "login-config-id": "'123'" })?.configId).toBe("123");
    expect(problemsOf({ "login-config-id": "12a" }).join()).toContain("`login-config-id` must be");
  });
});

describe("the address that a person brought", () => {
  it("is that of the input, else that of the event", () => {
    expect(login({ "login-address": ADDRESS }, { address: "https://a.test/" })?.address).toBe(
      ADDRESS,
    );
    expect(login({}, { address: ADDRESS })?.address).toBe(ADDRESS);
  });

  it("is taken without quotes and signs that nobody sees", () => {
    expect(login({}, { address: `"${ADDRESS}"\u200b` })?.address).toBe(ADDRESS);
  });

  it("goes before the user token, and makes its state a matter of app, repository and redirect", () => {
    const inputs = parsed({
      "login-redirect": REDIRECT,
      "page-id": PAGE,
      "login-address": ADDRESS,
      "page-token": "",
    });
    expect(inputs.mode === "mint" && inputs.userToken).toEqual({
      kind: "login",
      address: ADDRESS,
      appSecret: inputs.appSecret,
      redirect: REDIRECT,
      repository: "octo-org/bakery",
    });
  });

  it("is masked as it came and as it is taken, also where the inputs are refused", () => {
    const masks: string[] = [];
    const registry = createSecretRegistry((text) => void masks.push(text));
    const code = "AQBx-20-char\u200bacters_or";
    const event = surrounded({ address: `https://localhost/?code=${code}&state=1.2` });
    expect(() => parseInputs(rawInputs({ "app-id": "" }, event), registry)).toThrow();
    expect(masks).toContain(code);
    expect(masks).toContain("AQBx-20-characters_or");
  });

  it.each<[string, With, Partial<LoginEvent>, string]>([
    ["in a run that nobody started", {}, { isByHand: false }, "that a person starts"],
    ["without a redirect address", { "login-redirect": "" }, {}, "needs `login-redirect`"],
    ["without a Page", { "page-id": "" }, {}, "needs `page-id`"],
    ["for all Pages", { "page-id": "all" }, {}, "needs `page-id`"],
  ])("is refused %s", (_where, differing, event, words) => {
    const given = { "login-redirect": REDIRECT, "page-id": PAGE, "login-address": ADDRESS };
    const problems = problemsOf({ ...given, ...differing }, surrounded(event));
    expect(problems.find((problem) => problem.startsWith("`login-address` "))).toContain(words);
  });
});

it("a redirect address that cannot be one is named", () => {
  const problems = problemsOf({ "login-redirect": "http://example.com/" });
  expect(problems).toEqual([
    expect.stringContaining("`login-redirect` must begin with `https://`"),
  ]);
});

describe("the page of GitHub where the workflow is started", () => {
  const event = {
    serverUrl: "https://github.com",
    workflowRef: "octo-org/bakery/.github/workflows/page token.yml@refs/heads/main",
  };

  it("is the redirect address where that is a workflow of this repository", () => {
    const redirect = `${PAGES}keep.yml`;
    expect(login({ "login-redirect": redirect }, event)?.workflowUrl).toBe(redirect);
  });

  it("is else that of the file that runs", () => {
    expect(login({}, event)?.workflowUrl).toBe(`${PAGES}page%20token.yml`);
  });

  it.each<[string, Partial<LoginEvent>]>([
    ["of another repository", { workflowRef: "octo-org/shared/.github/workflows/x.yml@v1" }],
    [
      "of a repository whose name goes on",
      { workflowRef: "octo-org/bakery2/.github/workflows/x.yml@v1" },
    ],
    ["that is no workflow", { workflowRef: "octo-org/bakery/x.yml@v1" }],
    ["that is not known", { workflowRef: "" }],
    ["of no server", { serverUrl: "" }],
  ])("is not known for a file %s", (_what, differing) => {
    expect(login({}, { ...event, ...differing })?.workflowUrl).toBeUndefined();
  });

  it("is not known without a repository", () => {
    const inputs = parsed({ "login-redirect": REDIRECT }, { repository: "", ...surrounded(event) });
    expect(inputs.login?.workflowUrl).toBeUndefined();
  });
});

describe("the dialog beside a Graph API on this machine", () => {
  const url = { "graph-api-url": "http://127.0.0.1:4001/graph" };

  it.each([
    ["the one that the environment names", url, "http://127.0.0.1:4002/x", "http://127.0.0.1:4002"],
    ["one with https, too", url, "https://dialog.test:8443/x?y", "https://dialog.test:8443"],
    ["no other protocol", url, "ftp://127.0.0.1:4002", "http://127.0.0.1:4001"],
    ["that of the same server", url, "", "http://127.0.0.1:4001"],
    ["that of the same server where the name is odd", url, "nonsense", "http://127.0.0.1:4001"],
    ["that of the same server where it names none", url, "localhost:3000", "http://127.0.0.1:4001"],
    [
      "Facebook's where the Graph API is elsewhere",
      { "graph-api-url": "https://graph.example.com" },
      "http://127.0.0.1:4002",
      "https://www.facebook.com",
    ],
  ])("is %s", (_what, inputs, dialogUrl, expected) => {
    expect(login(inputs, { dialogUrl })?.dialogUrl).toBe(expected);
  });
});
