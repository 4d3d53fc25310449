import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ghSecretSet, showCommand } from "../../../setup/core/gh-commands.ts";

describe("the command that stores a secret", () => {
  it("names everything but the value, which gh reads from standard input", () => {
    const words = ghSecretSet("FB_PAGE_TOKEN", { repository: "o/r", environment: "" });
    expect(showCommand(words)).toBe("gh secret set FB_PAGE_TOKEN --repo o/r");
  });

  it
    .skipIf(process.platform === "win32")
    .each(["production", "prod / eu", "it's", "$(touch x)", "`x`; rm", "a\nb"])(
    "means the environment %j to a shell",
    (environment) => {
      const words = ghSecretSet("FB_PAGE_TOKEN", { repository: "o/r", environment });
      const command = showCommand(words).replace(/^gh /, "printf '%s|' ");
      const seen = execFileSync("sh", ["-c", command], { encoding: "utf8" });
      expect(seen).toBe(
        words
          .slice(1)
          .map((word) => `${word}|`)
          .join(""),
      );
    },
  );
});
