import { describe, expect, it } from "vitest";
import { CredentialsError } from "../../../src/errors.ts";
import { GraphError } from "../../../src/graph/graph-error.ts";
import { explainRefusedCredentials } from "../../../src/graph/refused-credentials.ts";
import { NOW } from "../../helpers/an-inspection.ts";

function explain(code: number, message: string) {
  const envelope = {
    message,
    code,
    type: undefined,
    subcode: undefined,
    isTransient: false,
    traceId: undefined,
  };
  const asked = {
    method: "GET",
    path: "/debug_token",
    status: 400,
    retryAfter: undefined,
    now: NOW,
  };
  return explainRefusedCredentials(new GraphError(envelope, asked));
}

describe("a refusal of the app itself", () => {
  it.each<[number, string, string]>([
    [1, "Error validating client secret.", "The app secret is wrong"],
    [190, "Invalid OAuth access token signature.", "The app secret is wrong"],
    [100, "Invalid appsecret_proof provided in the API argument", "The app secret is wrong"],
    [
      100,
      "API calls from the server require an appsecret_proof argument",
      "The app secret is wrong",
    ],
    [
      101,
      "Error validating application. Cannot get application info due to a system error.",
      "The app is unknown or restricted",
    ],
    [101, "Missing client_id parameter.", "The app is unknown or restricted"],
    [
      190,
      "Error validating application. Invalid application ID.",
      "The app is unknown or restricted",
    ],
    [1, "Invalid Client ID", "The app is unknown or restricted"],
    [
      100,
      "(#100) You must provide an app access token, or a user access token that is an owner or developer of the app",
      "The app is of type Native or Desktop",
    ],
  ])("code %s, “%s”", (code, message, title) => {
    const error = explain(code, message);
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error?.title).toBe(title);
    expect(error?.message).toContain(message);
    expect(error?.remedy).toContain("developers.facebook.com");
  });
});

describe("a refusal of something else", () => {
  it.each<[number, string]>([
    [190, "Error validating access token: Session has expired"],
    [1, "The access token does not belong to application 1"],
    [1, "An unknown error has occurred."],
    [100, "(#100) The App_id in the input_token did not match the Viewing App"],
    [10, "(#10) Application does not have permission for this action"],
  ])("is not explained by it: code %s, “%s”", (code, message) => {
    expect(explain(code, message)).toBeUndefined();
  });
});
