import { describe, expect, it } from "vitest";
import { createSafeOutput } from "../../src/safe-output.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { makeToken } from "../helpers/make-token.ts";
import { rawInputs } from "../helpers/raw-inputs.ts";
import { recordRunner } from "../helpers/recorded-runner.ts";

function aScreen({ withSummary = true, debug = false } = {}) {
  const { runner, recording: told } = recordRunner(rawInputs(), debug);
  const vault = createSecretRegistry(runner.mask);
  const token = makeToken();
  vault.register(token);
  return { screen: createSafeOutput(runner, vault, withSummary), told, token };
}

/** The secret with a sign in it after every ten characters. */
const strewn = (token: string, sign: string) => token.replace(/.{10}/g, `$&${sign}`);

describe("the screen", () => {
  it("scrubs all that a person sees, and hands the token over as it is", async () => {
    const { screen, told, token } = aScreen({ debug: true });
    screen.log(`a ${token}`);
    screen.annotate({ level: "error", title: `b ${token}`, message: `c ${token}` });
    await screen.summary(`e ${token}`);
    screen.stack(new Error(`f ${token}`));
    screen.tokens("page-token", token);
    const seen = JSON.stringify([told.log, told.annotations, told.summary]);
    expect(seen.includes(token.slice(0, 20))).toBe(false);
    expect(seen).toMatch(/a \*\*\*.*b \*\*\*.*c \*\*\*.*e \*\*\*/);
    expect(told.outputs["page-token"] === token).toBe(true);
  });

  it.each(["\u0000", "\u200e", "\u001b", "\ufeff", "\u202e"])(
    "scrubs a secret that %j was strewn into, which is taken out",
    async (sign) => {
      const { screen, told, token } = aScreen({ debug: true });
      const text = strewn(token, sign);
      screen.log(text);
      screen.annotate({ level: "error", title: text, message: text });
      await screen.summary(text);
      screen.stack(new Error(text));
      const seen = JSON.stringify([told.log, told.annotations, told.summary]);
      expect(seen.includes(token.slice(0, 20))).toBe(false);
    },
  );

  it("lets no line of the log be a command, nor a title more than one line", () => {
    const { screen, told } = aScreen({ debug: true });
    screen.log("::add-mask::x\n::error::y ##[error]z");
    screen.annotate({ level: "warning", title: "a\n::error::b", message: "c\r\nd" });
    const error = new Error("x");
    error.stack = "::error::x\n  ##[group]y";
    screen.stack(error);
    expect(told.log.join("\n")).not.toMatch(/^\s*::|##\[/m);
    expect(told.annotations).toEqual([
      { level: "warning", title: "a ::error::b", message: "c\nd" },
    ]);
  });

  it("shows a stack in debug logging only, and only of an error", () => {
    const silent = aScreen();
    silent.screen.stack(new Error("x"));
    expect(silent.told.log).toEqual([]);
    const loud = aScreen({ debug: true });
    loud.screen.stack("no error");
    const bare = new Error("x");
    delete bare.stack;
    loud.screen.stack(bare);
    expect(loud.told.log.join("")).toBe("");
    loud.screen.stack(new Error("x"));
    expect(loud.told.log.length).toBeGreaterThan(2);
  });

  it("writes a summary only where one is wanted", async () => {
    const { screen, told } = aScreen({ withSummary: false });
    await screen.summary("x");
    expect(told.summary).toBe("");
  });

  it("goes on where the summary cannot be written, and says so", async () => {
    const { runner, recording: told } = recordRunner(rawInputs());
    const summary = () => Promise.reject(new Error("disk full"));
    await createSafeOutput({ ...runner, summary }, createSecretRegistry(runner.mask), true).summary(
      "x",
    );
    expect(told.log).toEqual(["The job summary could not be written."]);
  });

  it("fails the job", () => {
    const { screen, told } = aScreen();
    screen.fail();
    expect(told.failed).toBe(true);
  });

  it("scrubs the last words of a cancelled run", () => {
    const { screen, told, token } = aScreen();
    screen.onCancel((signal) => `${signal} ${token}`);
    told.cancel("SIGTERM");
    expect(told.log).toEqual(["SIGTERM ***"]);
  });
});
