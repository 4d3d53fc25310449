import { describe, expect, it } from "vitest";
import {
  classifyRefusal,
  isAboutSession,
  newIdIn,
  nodeTypeIn,
  permissionsIn,
} from "../../../src/graph/classify-refusal.ts";
import { isTransientError } from "../../../src/graph/transient.ts";
import { anEnvelope } from "../../helpers/a-graph-error.ts";

const NAMING =
  "(#100) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.";

describe("a refusal whose meaning is known", () => {
  it.each<[string, number | undefined, number | undefined, string]>([
    ["page-moved", 21, undefined, "(#21) Page ID 1 was migrated to page ID 2."],
    ["page-moved", 100, 21, "(#21) Moved."],
    ["page-moved", 100, undefined, "Page ID 1 was migrated to page ID 2"],
    ["two-factor-required", 415, 2859009, "Said."],
    ["two-factor-required", 190, 1404120, "Said."],
    ["two-factor-required", 200, undefined, "This requires Two Factor Authentication."],
    ["two-factor-required", 100, undefined, "Turn on two-factor authentication first"],
    ["two-factor-required", 100, undefined, "2FA is required"],
    ["two-factor-required", 200, undefined, "Enter a code to pass 2fac."],
    ["page-no-token", 200, undefined, "The user must be an administrator of the page"],
    ["page-no-token", 10, undefined, "… must be an administrator … Two Factor Authentication."],
    ["page-moved", 100, undefined, "Page 1 was merged into page 2"],
    ["app-blocked", 200, undefined, "API access is temporarily disabled"],
    [
      "user-token-wrong-kind",
      100,
      undefined,
      "nonexisting field (accounts) on node type (Application)",
    ],
    ["user-token-dead", 190, undefined, "The user must be an administrator. Two factor …"],
    ["user-token-dead", 190, 492, "If the Page requires Two Factor Authentication …"],
    ["page-permission-missing", 100, undefined, NAMING],
    ["page-permission-missing", 10, undefined, NAMING],
    ["page-permission-missing", 100, undefined, "(#100) Pages Public Content Access requires …"],
    ["page-permission-missing", 283, undefined, "Requires pages_manage_posts permission"],
    ["page-permission-missing", 200, undefined, "Requires business_management permission"],
    ["page-permission-missing", 299, undefined, "No."],
    ["page-permission-missing", 10, undefined, "No."],
    [
      "page-other-object",
      100,
      undefined,
      "(#100) Tried accessing nonexisting field (access_token) on node type (Business)",
    ],
    [
      "page-other-object",
      100,
      undefined,
      "Tried accessing nonexisting field (tasks) on node type (User)",
    ],
    [
      "user-token-wrong-kind",
      100,
      undefined,
      "(#100) Tried accessing nonexisting field (accounts) on node type (Page)",
    ],
    ["app-blocked", 200, undefined, "API access blocked."],
    ["app-blocked", 200, undefined, "API access deactivated. To reactivate, go to the dashboard."],
    ["app-blocked", 200, undefined, "API access disrupted. Go to the App Dashboard …"],
    ["app-blocked", 10, undefined, "Complete the Data Use Checkup."],
    ["app-blocked", 200, undefined, "Access is disabled for non-active apps"],
    ["app-blocked", 190, undefined, "The application has been disabled"],
    ["app-blocked", 1, undefined, "App not active: this app is not accessible right now"],
    ["app-blocked", 368, undefined, "Said."],
    ["app-address-not-allowed", 5, undefined, "Said."],
    ["app-address-not-allowed", 1, undefined, "This IP can’t make requests for that application."],
    ["app-address-not-allowed", 200, undefined, "The IP address 1.2.3.4 is not in the allowlist"],
    ["app-native", 15, undefined, "Said."],
    ["app-native", 100, undefined, "(#100) You must provide an app access token, or a user …"],
    ["app-unknown", 101, undefined, "Said."],
    ["app-unknown", 190, undefined, "Error validating application. Cannot get application info."],
    ["app-secret-wrong", 1, undefined, "Error validating client secret."],
    ["app-secret-wrong", 100, undefined, "Invalid appsecret_proof provided in the API argument"],
    ["user-token-other-app", 1, undefined, "The access token does not belong to application 1"],
    ["checkpoint", 459, undefined, "(#459) Said."],
    ["checkpoint", 190, 459, "Said."],
    ["checkpoint", 190, 490, "Said."],
    ["checkpoint", 190, undefined, "… till you log in to www.facebook.com and follow …"],
    ["checkpoint", 190, undefined, "The user is enrolled in a blocking, logged-in checkpoint"],
    ["user-token-dead", 190, 463, "Session has expired"],
    ["user-token-dead", 102, undefined, "Said."],
    ["graph-refused", 190, undefined, "(#190) This method must be called with a Page Access Token"],
    ["graph-refused", 210, undefined, "(#210) A page access token is required to request this"],
  ])("is %s: code %s/%s, “%s”, and never sent again", (meaning, code, subcode, message) => {
    const envelope = anEnvelope({ code, subcode, message, isTransient: true });
    expect(classifyRefusal(envelope)).toBe(meaning);
    expect(isTransientError(envelope, 500)).toBe(false);
  });

  it.each<[number | undefined, number | undefined, string]>([
    [100, 33, "Unsupported get request. Object with ID '1' does not exist, …"],
    [100, undefined, "(#100) Tried accessing nonexisting field (tasks) on node type (Page)"],
    [100, undefined, "(#100) The App_id in the input_token did not match the Viewing App"],
    [803, undefined, "Some of the aliases you requested do not exist"],
    [210, undefined, "(#210) User not visible"],
    [1, undefined, "An unknown error has occurred."],
    [4, undefined, "(#4) Application request limit reached"],
    [undefined, undefined, "No."],
    [199, undefined, "No."],
    [300, undefined, "No."],
    [1, 21, "Something else altogether"],
  ])("is none where nobody knows: code %s/%s, “%s”", (code, subcode, message) => {
    expect(classifyRefusal(anEnvelope({ code, subcode, message }))).toBeUndefined();
  });
});

describe("a refusal about somebody's session", () => {
  it.each<[number, number | undefined, string]>([
    [190, 463, "Said."],
    [102, undefined, "Session has expired on Monday"],
    [190, undefined, "The session has been invalidated because the user logged out"],
    [190, undefined, "The user changed the password"],
    [190, undefined, "The user has not authorized application 1"],
    [415, undefined, "Said."],
    [459, undefined, "Said."],
  ])("is %s/%s, “%s”", (code, subcode, message) => {
    expect(isAboutSession(anEnvelope({ code, subcode, message }))).toBe(true);
  });

  it.each<[number | undefined, number | undefined, string]>([
    [190, undefined, "Invalid OAuth access token signature."],
    [1, 463, "Session has expired"],
    [undefined, undefined, "Session has expired"],
    [190, 1, "Said."],
  ])("is not %s/%s, “%s”", (code, subcode, message) => {
    expect(isAboutSession(anEnvelope({ code, subcode, message }))).toBe(false);
  });
});

describe("what a message names", () => {
  it("are its permissions, each once", () => {
    expect(permissionsIn(`${NAMING} Or pages_show_list, pages_show_list.`)).toEqual([
      "pages_read_engagement",
      "pages_show_list",
    ]);
    expect(permissionsIn("Page Public Content Access")).toEqual(["pages_read_engagement"]);
    expect(permissionsIn("Requires ads_management or read_insights.")).toEqual([
      "ads_management",
      "read_insights",
    ]);
    expect(permissionsIn("No.")).toEqual([]);
  });

  it("is the id that a moved Page has now", () => {
    expect(newIdIn("(#21) Page ID 12 was migrated to page ID 34.  Please update")).toBe("34");
    expect(newIdIn("(#21) Page 12 was migrated to 34")).toBe("34");
    for (const how of [
      "migrated to page ID: 34",
      "migrated to new page ID 34",
      "merged with page ID 34",
      "moved into the Page 34",
    ])
      expect(newIdIn(`Page ID 12 was ${how}.`)).toBe("34");
    expect(newIdIn("(#21) Page 12 was migrated")).toBeUndefined();
  });

  it("is the kind of object", () => {
    expect(nodeTypeIn("nonexisting field (x) on node type (Business)")).toBe("Business");
    expect(nodeTypeIn("nonexisting field (x)")).toBeUndefined();
  });
});
