import { describe, expect, it } from "vitest";
import { NO_LOGIN } from "../../../src/inputs/names.ts";
import { makeAppSecret } from "../../helpers/make-token.ts";
import { problemsOf, type With } from "../../helpers/raw-inputs.ts";

describe("a secret in an input that is no secret", () => {
  const secret = `a${makeAppSecret().slice(1)}`;

  it.each(["app-id", "page-id", "secret-name", "required-scopes", "secret-environment"] as const)(
    "is refused in %s, and not repeated",
    (input) => {
      const problems = problemsOf({ "app-secret": secret, [input]: secret });
      expect(problems).toContainEqual(
        expect.stringContaining(`\`${input}\` holds one of the secrets`),
      );
      expect(problems.join()).not.toContain(secret);
    },
  );

  it("is told in its own words where it stands in an address of a login", () => {
    const login = { ...NO_LOGIN, isByHand: true };
    const given: With = {
      "login-redirect": "https://localhost/",
      "login-address": `https://localhost/?code=${secret}&state=1.2`,
      "page-id": "1",
    };
    expect(problemsOf({ "app-secret": secret, ...given }, { login })).toEqual([]);
  });

  it("is not suspected where a short one stands in a name by chance", () => {
    expect(problemsOf({ "app-secret": "page", "required-scopes": "pages_show_list" })).toEqual([
      expect.stringMatching(/^`app-secret` has fewer than 20 characters/),
    ]);
  });
});
