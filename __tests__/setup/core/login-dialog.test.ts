import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "../../../setup/core/endpoints.ts";
import { dialogAddress, type Login, readDialogAnswer } from "../../../setup/core/login-dialog.ts";

const LOGIN: Login = {
  appId: "1234",
  redirectUri: "http://localhost:8917/callback",
  state: "the state",
  verifier: "the verifier",
  scopes: ["pages_manage_posts", "pages_show_list"],
  configId: "",
  again: false,
};

const parametersOf = (differing: Partial<Login> = {}) =>
  Object.fromEntries(new URL(dialogAddress(ENDPOINTS, { ...LOGIN, ...differing })).searchParams);

describe("the address of the login dialog", () => {
  it("asks for a code, in the version of the calls", () => {
    expect(dialogAddress(ENDPOINTS, LOGIN)).toMatch(
      /^https:\/\/www\.facebook\.com\/v\d+\.0\/dialog\/oauth\?/,
    );
    expect(parametersOf()).toEqual({
      client_id: "1234",
      redirect_uri: LOGIN.redirectUri,
      state: "the state",
      response_type: "code",
      scope: "pages_manage_posts,pages_show_list",
      code_challenge: createHash("sha256").update("the verifier").digest("base64url"),
      code_challenge_method: "S256",
    });
  });

  it("asks again for what was declined", () => {
    expect(parametersOf({ again: true })).toMatchObject({ auth_type: "rerequest" });
  });

  it("names a configuration instead of permissions", () => {
    const parameters = parametersOf({ configId: "77" });
    expect(parameters).toMatchObject({ config_id: "77", override_default_response_type: "true" });
    expect(parameters).not.toHaveProperty("scope");
  });
});

describe("the dialog's answer", () => {
  const read = (query: string) => readDialogAnswer(new URLSearchParams(query), "the state");

  it("is a code", () => {
    expect(read("code=abc&state=the+state")).toBe("abc");
  });

  it.each(["code=abc", "code=abc&state=", "code=abc&state=another", "code=abc&state=the+state+"])(
    "is refused without its own state: %s",
    (query) => {
      expect(() => read(query)).toThrow(/does not carry the mark/);
    },
  );

  it("says what a denial means", () => {
    const denial =
      "error_reason=user_denied&error=access_denied&error_description=Permissions+error.";
    expect(() => read(`${denial}&state=the+state`)).toThrow(/Without your consent/);
  });

  it.each([
    ["error=server_error&error_description=Try+later", "Facebook says: Try later"],
    ["error_code=1349048&error_message=Can%27t+Load+URL", "Facebook says: Can't Load URL"],
    ["", "Facebook gives no reason."],
  ])("repeats what Facebook says: %j", (query, says) => {
    expect(() => read(`${query}&state=the+state`)).toThrow(says);
  });
});
