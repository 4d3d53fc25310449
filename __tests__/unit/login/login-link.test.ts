import { describe, expect, it } from "vitest";
import { composeDialogAddress, type DialogRequest } from "../../../src/login/dialog-address.ts";
import { composeLoginLink } from "../../../src/login/login-link.ts";
import { composeState } from "../../../src/login/login-state.ts";
import { APP, NOW } from "../../helpers/an-inspection.ts";
import { aSecret } from "../../helpers/make-token.ts";

const appSecret = aSecret();
const settings = {
  redirect: "https://github.com/octo-org/bakery/actions/workflows/keep.yml?a=b c",
  configId: undefined,
  dialogUrl: "https://www.facebook.com",
  repository: "octo-org/bakery",
};

function link(differing = {}, scopes: readonly string[] = ["pages_manage_posts"]): URL {
  const app = { appId: APP, appSecret, graphVersion: "v25.0" };
  return new URL(composeLoginLink({ ...settings, ...differing }, app, scopes, NOW));
}

describe("the login link", () => {
  it("leads to Facebook's dialog and back to the redirect address, to the letter", () => {
    const { origin, pathname, searchParams } = link();
    expect(`${origin}${pathname}`).toBe("https://www.facebook.com/v25.0/dialog/oauth");
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: APP,
      redirect_uri: settings.redirect,
      response_type: "code",
      auth_type: "rerequest",
      scope: "pages_manage_posts,pages_show_list,pages_read_engagement",
      state: composeState({ appSecret, ...settings }, NOW),
    });
  });

  it("asks for each permission once, and for what finds a Page also where nothing is required", () => {
    expect(link({}, []).searchParams.get("scope")).toBe("pages_show_list,pages_read_engagement");
    // A misspelt name would end the dialog, and one that nobody knows may be new.
    expect(link({}, ["pages_manage_post", "new_one"]).searchParams.get("scope")).toMatch(
      /^pages_manage_posts,new_one,/,
    );
    expect(link({}, ["pages_show_list"]).searchParams.get("scope")).toBe(
      "pages_show_list,pages_read_engagement",
    );
  });

  it("names a configuration in place of the permissions", () => {
    const { searchParams } = link({ configId: "77" });
    expect(searchParams.get("config_id")).toBe("77");
    expect(searchParams.get("override_default_response_type")).toBe("true");
    expect(searchParams.has("scope")).toBe(false);
  });
});

it("a dialog that is opened for the first time asks for nothing again, and may carry a challenge", () => {
  const request: DialogRequest = {
    dialogUrl: "https://www.facebook.com",
    graphVersion: "v25.0",
    appId: APP,
    redirectUri: "http://localhost:8910/",
    state: "s",
    scopes: ["pages_show_list"],
    configId: undefined,
    again: false,
    codeChallenge: "c",
  };
  const { searchParams } = new URL(composeDialogAddress(request));
  expect(searchParams.has("auth_type")).toBe(false);
  expect(searchParams.get("code_challenge")).toBe("c");
  expect(searchParams.get("code_challenge_method")).toBe("S256");
});
