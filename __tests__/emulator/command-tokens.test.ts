import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HELP, parseArguments } from "../../emulator/command/arguments.ts";
import { describeScene } from "../../emulator/command/describe-scene.ts";
import { setScene } from "../../emulator/command/set-scene.ts";
import { TOKEN_STATES, type TokenState } from "../../emulator/command/token-states.ts";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import { send } from "./bakery.ts";

const STATES = Object.keys(TOKEN_STATES) as TokenState[];
let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.close());

async function inspect(scene: ReturnType<typeof setScene>, token: string) {
  const { body } = await send(scene.graphUrl, "/debug_token", {
    query: { input_token: token },
    bearer: `${scene.appId}|${scene.appSecret}`,
  });
  return body;
}

describe.each(["userToken", "pageToken"] as const)("the %s that is printed", (kind) => {
  it("works, unless a state is asked for", async () => {
    const scene = setScene(emulator, { pages: 1, token: undefined });
    expect((await inspect(scene, scene[kind])).data.is_valid).toBe(true);
  });

  it.each([
    ["expired", { data: { is_valid: false, error: { subcode: 463 } } }],
    ["other-app", { error: { message: expect.stringContaining("did not match") } }],
    ["dead", { data: { is_valid: false, error: { subcode: 460 } } }],
  ] as const)("is %s where that is asked for", async (token, expected) => {
    const scene = setScene(emulator, { pages: 1, token });
    expect(await inspect(scene, scene[kind])).toMatchObject(expected);
  });

  it("has no data access where that is asked for", async () => {
    const scene = setScene(emulator, { pages: 1, token: "no-data-access" });
    const { data } = await inspect(scene, scene[kind]);
    expect(data.is_valid).toBe(true);
    expect(data.data_access_expires_at).toBeLessThan(emulator.clock.now());
  });
});

describe("the command line", () => {
  it.each(STATES)(
    "knows the state %s, and says in the help and beside the token what it is",
    (token) => {
      const problems: string[] = [];
      expect(parseArguments(["--token", token], problems).token).toBe(token);
      expect(problems).toEqual([]);
      const { meaning } = TOKEN_STATES[token];
      expect(HELP).toContain(meaning);
      const text = describeScene(setScene(emulator, { pages: 1, token }), token);
      expect(text.split(`${token}: ${meaning}`)).toHaveLength(3);
    },
  );

  it.each([
    [["--prot", "1"], "Unknown option '--prot'."],
    [["--port", "x"], "--port must be a number from 0 to 65535."],
    [["--dialog-port", "65536"], "--dialog-port must be a number from 0 to 65535."],
    [["--pages", "0"], "--pages must be a number from 1 to 200."],
    [["--token", "sad"], "--token takes one of: expired, other-app, dead, no-data-access."],
  ])("says what is wrong with %j", (words, problem) => {
    const problems: string[] = [];
    parseArguments(words, problems);
    expect(problems).toEqual([problem]);
  });
});
