import { describe, expect, it } from "vitest";
import { jsonAnswer } from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

describe("a foreign message that echoes a token", () => {
  it("is scrubbed wherever it is shown, also in debug logging", async () => {
    const { emulator, credentials, userToken } = await openBakery();
    const error = { code: 10, message: `(#10) Not with ${userToken.value}` };
    emulator.inject({ on: { path: "/me/accounts" }, ...jsonAnswer(400, { error }) });
    const { message, log, summary } = await runInProcess({
      emulator,
      inputs: { ...credentials, "user-token": userToken.value },
      debug: true,
    });
    expect(message).toContain("Not with ***");
    expect(rendered(summary)).toContain("Not with ***");
    expect(log.join("\n")).toMatch(/\s+at /);
  });

  it.each([
    ["an app token with signs in it", () => `123456789012345|${signed(makeToken(30))}`],
    ["a short one", () => "ab-cd_ef|gh-ij_kl|mn"],
  ])("is scrubbed although the summary escapes its signs: %s", async (_what, make) => {
    const { emulator, credentials } = await openBakery();
    const given = make();
    const error = { code: 190, message: `Odd ${given} indeed` };
    emulator.inject({
      on: { path: "/debug_token" },
      ...jsonAnswer(200, { data: { is_valid: false, scopes: [], error } }),
    });
    const inputs = { ...credentials, "page-token": given };
    const { summary, message } = await runInProcess({ emulator, inputs });
    expect(message).toContain("Odd *** indeed");
    expect(rendered(summary)).toContain("Odd *** indeed");
    expect(rendered(summary).includes(given.slice(-20))).toBe(false);
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
