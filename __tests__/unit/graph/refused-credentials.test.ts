import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import {
  explainRefusedAppToken,
  explainRefusedCredentials,
} from "../../../src/graph/refused-credentials.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";

const explain = (code: number, message: string) =>
  explainRefusedCredentials(aGraphError(code, message));

describe("a refusal of the app itself", () => {
  it.each<[number, string, string]>([
    [1, "Error validating client secret.", "app-secret-wrong"],
    [190, "Invalid OAuth access token signature.", "app-secret-wrong"],
    [100, "Invalid appsecret_proof provided in the API argument", "app-secret-wrong"],
    [100, "API calls from the server require an appsecret_proof argument", "app-secret-wrong"],
    [
      101,
      "Error validating application. Cannot get application info due to a system error.",
      "app-unknown",
    ],
    [101, "Missing client_id parameter.", "app-unknown"],
    [190, "Error validating application. Invalid application ID.", "app-unknown"],
    [1, "Invalid Client ID", "app-unknown"],
    [
      100,
      "(#100) You must provide an app access token, or a user access token that is an owner or developer of the app",
      "app-native",
    ],
  ])("code %s, “%s”", (code, message, expected) => {
    const error = explain(code, message);
    expect(error).toBeInstanceOf(ActionError);
    expect(error?.code).toBe(expected);
    expect(error?.cause).toMatchObject({ envelope: { code, message } });
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

describe("a refusal of a call that was made with the app token", () => {
  it.each([102, 104, 190])("is about the app secret, whatever the words are: code %s", (code) => {
    const refusal = aGraphError(code, "Words that nobody has documented");
    expect(explainRefusedAppToken(refusal)).toMatchObject({
      code: "app-secret-wrong",
      cause: refusal,
    });
  });

  it("is about the app where Facebook says so", () => {
    const refusal = aGraphError(190, "Error validating application. Invalid application ID.");
    expect(explainRefusedAppToken(refusal)).toMatchObject({
      code: "app-unknown",
    });
  });

  it("is left as it is for another code", () => {
    const refusal = aGraphError(10, "(#10) No permission");
    expect(explainRefusedAppToken(refusal)).toBe(refusal);
  });
});
