import { describe, expect, it } from "vitest";
import { readRedirect } from "../../../src/inputs/redirect.ts";

describe("a redirect address", () => {
  it.each([
    "https://github.com/octo-org/bakery/actions/workflows/page-token-keep.yml",
    "https://localhost/",
    "https://localhost",
    "HTTPS://Example.com:8443/A%20b?x=1&codes=2",
    "http://localhost:3000/back",
    "http://127.0.0.1/",
    "http://[::1]:80/",
    "https://localhost/?client_id=1&mail=a@b",
    "https://localhost/@me?redirect_uri=2",
    "https://localhost/?back=http://a@b",
  ])("is taken letter for letter: %s", (value) => {
    expect(readRedirect(value)).toEqual({ ok: true, value });
  });

  it.each([
    ["no address", "github.com/octo-org/bakery", "must be an address"],
    ["words", "see my browser", "must be an address"],
    ["another protocol", "ftp://localhost/", "must be an address"],
    ["a protocol without slashes", "https:localhost", "must be an address"],
    ["backslashes", "https:\\\\localhost\\", "must be an address"],
    ["a blank", "https://localhost/a b", "must be an address"],
    ["no host", "https://", "must be an address"],
    ["three slashes", "https:///user:pw@localhost/x", "must be an address"],
    ["a query in the place of a host", "https://?x", "must be an address"],
    ["another address before it", "mailto:https://localhost/", "must be an address"],
    ["words before it", "see https://localhost/", "must be an address"],
    ["http on a foreign host", "http://example.com/", "must begin with `https://`"],
    ["http on a host that looks like this one", "http://localhost.test/", "must begin with"],
    ["a user", "https://me@localhost/", "a user or a password"],
    ["a password", "https://:me@localhost/", "a user or a password"],
    ["an empty user", "https://@localhost/", "a user or a password"],
    ["a fragment", "https://localhost/#x", "a fragment"],
    ["an empty fragment", "https://localhost/#", "a fragment"],
    ["a code", "https://localhost/?code=1", "must not hold `code`"],
    ["a state", "https://localhost/?a=b&state", "must not hold `state`"],
    ["an error", "https://localhost/?error=", "must not hold `error`"],
    ["a token", "https://localhost/?access_token=1", "must not hold an `access_token`"],
    ["another token", "https://localhost/?long_lived_token=1", "must not hold an `access_token`"],
    ["a token in an address within", "https://localhost/?a=%23access_token%3D1", "access_token"],
    ["an error's code", "https://localhost/?error_code=1", "must not hold `error_code`"],
    ["an error's words", "https://localhost/?error_message=1", "must not hold `error_message`"],
    ["the link itself", "https://localhost/?client_id=1&redirect_uri=2", "of a login dialog"],
    ["an encoded code", "https://localhost/?c%6fde=1", "must not hold `code`"],
  ])("is refused with %s", (_what, value, words) => {
    const form = readRedirect(value);
    expect(form.ok ? "" : form.reason).toContain(words);
  });
});
