import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { openBakery, REPOSITORY } from "../../emulator/bakery.ts";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import type { Answers } from "../../setup/core/answers.ts";
import type { SetupContext } from "../../setup/core/context.ts";
import { openSession } from "../../setup/core/session.ts";
import { findExamples } from "../../setup/find-examples.ts";
import { startTerminalSetup } from "../../setup/terminal/start.ts";
import { type Script, type ScriptedAnswer, scriptPrompts } from "./scripted-prompts.ts";

export { REPOSITORY } from "../../emulator/bakery.ts";

/** Ada, who runs the Page Blue Door Bakery and an app in development mode; an empty working copy. */
export async function openTerminalScene() {
  const emulator = await startEmulator();
  const root = mkdtempSync(join(tmpdir(), "setup-"));
  onTestFinished(async () => {
    rmSync(root, { recursive: true });
    await emulator.close();
  });
  const bakery = openBakery(emulator, {
    app: { mode: "development", name: "Newsroom", redirectUris: ["https://localhost/"] },
  });
  const { user, app, page } = bakery;
  const githubToken = bakery.aGitHubToken();
  const printed: string[] = [];
  const context: SetupContext = {
    session: openSession({
      graphUrl: emulator.graphUrl,
      dialogUrl: emulator.dialogUrl,
      githubApiUrl: emulator.githubUrl,
    }),
    examples: findExamples(),
    action: "octo-org/facebook-page-token@v1",
    configId: "",
    workingCopy: { root, repository: REPOSITORY },
    print: (line) => printed.push(line),
  };
  return {
    emulator,
    user,
    app,
    page,
    githubToken,
    root,
    context,
    printed,
    stored: (name: string) => bakery.secret(name)?.value,
    /** Answers to step 1. */
    credentials: [
      ["App ID", app.id],
      ["App secret", app.secret],
      ["What will", ["post"]],
      ["portfolio", false],
    ] as ScriptedAnswer[],
    /** Runs the setup with scripted answers; in the end all are used, and no secret was printed. */
    async run(answers: readonly ScriptedAnswer[], given: Answers = {}) {
      const script = scriptPrompts(...answers);
      const ending = await startTerminalSetup(context, given, script.prompts);
      const transcript = [...printed, ...script.asked].join("\n");
      expect(script.rest(), transcript).toEqual([]);
      expectNoSecret(emulator, transcript);
      return {
        ending,
        transcript,
        text: transcript.replace(/\s+/g, " "),
        script: script as Script,
      };
    },
  };
}

/** A scene, opened. */
export type TerminalScene = Awaited<ReturnType<typeof openTerminalScene>>;

/** Asserts that no secret that the emulator knows stands in a text, in whole or in part. */
export function expectNoSecret({ graph, calls }: Emulator, text: string): void {
  const codes = calls.flatMap(({ form }) => [form.code ?? "", form.code_verifier ?? ""]);
  const secrets = [
    ...graph.tokens.keys(),
    ...[...graph.apps.values()].map(({ secret }) => secret),
    ...calls.map(({ headers }) => (headers.authorization ?? "").replace(/^\w+ (\d+\|)?/, "")),
    ...codes,
  ].filter((secret) => secret.length >= 16);
  const joined = text.replace(/\s+/g, "");
  for (const secret of new Set(secrets))
    for (let i = 0; i + 16 <= secret.length; i++)
      if (joined.includes(secret.slice(i, i + 16))) expect.fail(`a secret is seen: ${text}`);
}

/** The address of the dialog that was last printed. */
export function dialogOf(scene: Pick<TerminalScene, "printed">): URL {
  return new URL(
    scene.printed.findLast((line) => line.includes("/dialog/oauth?")) ?? "about:blank",
  );
}

/** Goes through the dialog as Ada. @returns the address that the browser ends at */
export function consent(scene: TerminalScene, declined: readonly string[] = []): URL {
  const address = dialogOf(scene);
  const asked = address.searchParams;
  const redirectUri = asked.get("redirect_uri") ?? "";
  const code = scene.emulator.dialog.consent({
    user: scene.user,
    app: scene.app,
    scopes: (asked.get("scope") ?? "").split(","),
    declined,
    redirectUri,
    codeChallenge: asked.get("code_challenge") ?? "",
  });
  const answer = new URL(redirectUri);
  answer.search = String(new URLSearchParams({ code, state: asked.get("state") ?? "" }));
  return answer;
}
