import { describe, expect, it } from "vitest";
import { wrongAddress } from "../../../src/github/wrong-address.ts";
import { wordsIn } from "../../helpers/words-in.ts";

const PAGE = { status: 404, headers: { "content-type": "text/html" }, body: "<html>" };

const explain = (apiUrl: string) =>
  wrongAddress(apiUrl, { method: "GET", url: new URL(`${apiUrl}/x`), headers: {} }, PAGE);

describe("the address that was meant", () => {
  it.each([
    ["https://ghes.example.com", "`https://ghes.example.com/api/v3`"],
    ["https://ghes.example.com:8443/api", "`https://ghes.example.com:8443/api/v3`"],
    ["https://github.com", "`https://api.github.com`"],
    ["https://www.github.com", "`https://api.github.com`"],
    ["https://octo.ghe.com", "`https://api.octo.ghe.com`"],
  ])("by %s is %s", (given, meant) => {
    const remedy = explain(given)?.remedy ?? "";
    expect(remedy).toContain(`Set \`github-api-url\` to ${meant}`);
    expect(wordsIn(remedy)).toBeLessThanOrEqual(40);
  });

  it.each(["https://api.github.com", "https://api.octo.ghe.com", "https://ghes.test/api/v3"])(
    "is the one that is given: %s",
    (given) => {
      expect(explain(given)).toBeUndefined();
    },
  );
});
