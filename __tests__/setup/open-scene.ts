import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect } from "vitest";
import { anApp, aPage, aUser } from "../../emulator/builders.ts";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import type { Answers } from "../../setup/core/answers.ts";
import type { Surroundings } from "../../setup/core/context.ts";
import { openSession } from "../../setup/core/session.ts";
import { findExamples } from "../../setup/find-examples.ts";
import { startTerminalSetup } from "../../setup/terminal/start.ts";
import { type Script, script, type Turn } from "./scripted-prompts.ts";

/** The repository that the GitHub token may write to. */
export const REPOSITORY = "octo-org/bakery";

const undo: Array<() => unknown> = [];

afterEach(async () => {
  await Promise.all(undo.splice(0).map((step) => step()));
});

/** Ada, who runs the Page Blue Door Bakery and an app in development mode; an empty working copy. */
export async function openScene() {
  const emulator = await startEmulator();
  const root = mkdtempSync(join(tmpdir(), "setup-"));
  undo.push(
    () => emulator.close(),
    () => rmSync(root, { recursive: true }),
  );
  const { graph, github } = emulator;
  const user = aUser(graph, { name: "Ada Baker" });
  const app = anApp(graph, { mode: "development", developers: [user], name: "Newsroom" });
  const page = aPage(graph, { name: "Blue Door Bakery", role: user });
  const githubToken = github.addToken({
    repositories: [REPOSITORY],
    permissions: { secrets: "write" },
  });
  const said: string[] = [];
  const surroundings: Surroundings = {
    session: openSession({
      graphUrl: emulator.graphUrl,
      dialogUrl: emulator.dialogUrl,
      githubApiUrl: emulator.githubUrl,
    }),
    examples: findExamples(),
    action: "octo-org/facebook-page-token@v1",
    configId: "",
    workingCopy: { root, repository: REPOSITORY },
    say: (line) => said.push(line),
  };
  return {
    emulator,
    user,
    app,
    page,
    githubToken,
    root,
    surroundings,
    said,
    stored: (name: string) => github.secret({ repository: REPOSITORY, name })?.value,
    /** Answers to step 1. */
    credentials: [
      ["App ID", app.id],
      ["App secret", app.secret],
      ["What will", ["post"]],
      ["portfolio", false],
    ] as Turn[],
    /** Runs the setup with a person; in the end every turn is taken, and no secret was seen. */
    async play(turns: readonly Turn[], answers: Answers = {}) {
      const person = script(...turns);
      const ending = await startTerminalSetup(surroundings, answers, person.prompts, 18_917);
      const transcript = [...said, ...person.asked].join("\n");
      expect(person.rest(), transcript).toEqual([]);
      expectNoSecret(emulator, transcript);
      return {
        ending,
        transcript,
        text: transcript.replace(/\s+/g, " "),
        person: person as Script,
      };
    },
  };
}

/** A scene, opened. */
export type Scene = Awaited<ReturnType<typeof openScene>>;

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

/** The address of the dialog that was last said. */
export function dialogOf(scene: Pick<Scene, "said">): URL {
  return new URL(scene.said.findLast((line) => line.includes("/dialog/oauth?")) ?? "about:blank");
}

/** Goes through the dialog as Ada. @returns the address that the browser ends at */
export function consent(scene: Scene, declined: readonly string[] = []): URL {
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
