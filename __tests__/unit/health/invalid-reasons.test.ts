import { describe, expect, it } from "vitest";
import { explainInvalidReason, isOfLostPage } from "../../../src/health/explain-invalid-reason.ts";

const why = (message: string, subcode?: number, code: number | undefined = 190) =>
  explainInvalidReason({ code, subcode, message }).why;

describe("why a token is dead, by the subcode", () => {
  it.each<[number, RegExp]>([
    [456, /malformed/],
    [458, /removed the app.*458/],
    [459, /confirm something.*459/],
    [460, /password.*460/],
    [463, /expired.*463/],
    [464, /not confirmed.*464/],
    [466, /invalidated by an API call.*466/],
    [467, /logged out.*467/],
    [468, /not used the app/],
    [490, /confirm something/],
    [492, /role.*two-factor.*492/],
    [493, /90 days.*493/],
  ])("%s", (subcode, said) => {
    expect(why("anything", subcode)).toMatch(said);
  });

  it("which counts for more than the words beside it", () => {
    expect(why("Session has expired", 460)).toContain("460");
  });
});

describe("why a token is dead, by the words where the subcode is missing", () => {
  it.each<[string, string]>([
    ["Error validating access token: Session has expired on Thursday", "it has expired"],
    [
      "Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.",
      "password was changed",
    ],
    [
      "This may be because the user changed the password since the time the session was created",
      "password was changed",
    ],
    [
      "Error validating access token: The user has not authorized application 123.",
      "removed the app",
    ],
    [
      "You cannot access the app till you log in to www.facebook.com and follow the instructions",
      "confirm something",
    ],
    [
      "Sessions for the user are not allowed because the user is not a confirmed user.",
      "not confirmed",
    ],
    ["The account is not confirmed.", "the person's account"],
    ["The session was invalidated explicitly using an API call.", "invalidated by an API call"],
    [
      "Error validating access token: The session is invalid because the user logged out.",
      "logged out",
    ],
    [
      "The user must be an administrator of the page in order to impersonate it.",
      "lost their role",
    ],
    ["The user has not engaged the app in longer than 90 days.", "not used the app"],
    ["Error validating access token: Session has been invalidated.", "password was changed"],
    [
      "Error validating application. Cannot get application info due to a system error.",
      "no known app",
    ],
    ["Invalid OAuth access token signature.", "no known app"],
    ["Malformed access token abc", "malformed"],
    ["Invalid OAuth access token.", "malformed"],
    ["Invalid OAuth 2.0 Access Token", "malformed"],
    ["The access token could not be decrypted", "malformed"],
    ["Invalid OAuth access token - Cannot parse access token", "malformed"],
    ["Error validating access token: Session key is malformed.", "malformed"],
  ])("“%s”", (message, said) => {
    expect(why(message)).toContain(said);
  });
});

describe("a death that nobody knows", () => {
  it.each<[string, string, number | undefined, number | undefined, string]>([
    ["all of it", "Something new", 190, 999, "Facebook says “Something new” (190/999)"],
    ["no subcode", "Something new", 190, undefined, "Facebook says “Something new” (190)"],
    ["no words", "", 190, 999, "Facebook says “no reason” (190/999)"],
  ])("is told as Facebook tells it: %s", (_what, message, code, subcode, said) => {
    expect(explainInvalidReason({ message, code, subcode }).why).toBe(said);
  });

  it("is told also where Facebook says nothing at all", () => {
    expect(explainInvalidReason(undefined).why).toBe("Facebook says “no reason”");
    expect(explainInvalidReason(undefined).remedy).toContain("must log in again");
  });

  it("of which the reason is known keeps what Facebook said, with its codes", () => {
    const said = (code?: number, subcode?: number, message = "Expired: it has expired.") =>
      explainInvalidReason({ message, code, subcode }).details;
    const words = "Facebook says “Expired: it has expired.”";
    expect([said(190, 463), said(190), said(undefined, 463), said()]).toEqual([
      `${words} (code 190, subcode 463).`,
      `${words} (code 190).`,
      `${words} (subcode 463).`,
      `${words}.`,
    ]);
    expect([said(190, 463, ""), said(190, 999, "New.")]).toEqual([undefined, undefined]);
  });

  it("is that of a lost Page only where Facebook says so", () => {
    const said = (message: string) => isOfLostPage({ code: 190, subcode: undefined, message });
    expect(said("This Page access token belongs to a Page that is no longer accessible.")).toBe(
      true,
    );
    expect(said("Session has expired")).toBe(false);
    expect(isOfLostPage(undefined)).toBe(false);
  });

  it("of a session that ended because of something new is no changed password", () => {
    const end = "The session has been invalidated";
    expect(why(`${end}.`)).toContain("password");
    expect(why(`${end} because the account was disabled.`)).toMatch(/^Facebook says/);
    expect(why(`${end} because the user changed the password.`)).toContain("password was changed");
  });

  it("still says what to do, as every death does", () => {
    const subcodes = [456, 458, 459, 460, 463, 464, 466, 467, 468, 490, 492, 493, 1, undefined];
    for (const subcode of subcodes) {
      expect(explainInvalidReason({ code: 190, subcode, message: "" }).remedy).toMatch(/\.$/);
    }
  });
});
