import { describe, expect, it } from "vitest";
import { jsonAnswer } from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

describe("a foreign message that echoes a token", () => {
  it("is scrubbed wherever it is shown, also in debug logging", async () => {
    const bakery = await openBakery();
    const token = bakery.userToken.value;
    const error = { code: 10, message: `(#10) Not with ${token}` };
    bakery.emulator.inject({ on: { path: "/me/accounts" }, ...jsonAnswer(400, { error }) });
    const { said, log, summary } = await runInProcess(bakery, { "user-token": token }, true);
    expect(said).toContain("Not with ***");
    expect(rendered(summary)).toContain("Not with ***");
    expect(log.join("\n")).toMatch(/\s+at /);
  });

  it.each([
    ["an app token with signs in it", () => `123456789012345|${signed(makeToken(30))}`],
    ["a short one", () => "ab-cd_ef|gh"],
  ])("is scrubbed although the summary escapes its signs: %s", async (_what, make) => {
    const bakery = await openBakery();
    const given = make();
    const error = { code: 190, message: `Odd ${given} indeed` };
    bakery.emulator.inject({
      on: { path: "/debug_token" },
      ...jsonAnswer(200, { data: { is_valid: false, scopes: [], error } }),
    });
    const { summary, said } = await runInProcess(bakery, { "page-token": given });
    expect(said).toContain("Odd *** indeed");
    expect(rendered(summary)).toContain("Odd *** indeed");
    expect(rendered(summary).includes(given.slice(-11))).toBe(false);
  });
});

/** The text with a sign after every fourth character. */
function signed(text: string): string {
  return text.replace(/.{4}/g, "$&-_");
}

/** What a browser makes of character references. */
function rendered(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_reference, code) => String.fromCharCode(Number(code)));
}
