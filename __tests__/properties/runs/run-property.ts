import { createHmac } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect } from "vitest";
import { publicOutputs } from "../../../emulator/runner/token-outputs.ts";
import type { InputName } from "../../../src/inputs/names.ts";
import { main } from "../../../src/main.ts";
import { APP, PAGE } from "../../helpers/an-inspection.ts";
import { rawInputs } from "../../helpers/raw-inputs.ts";
import { type Recording, recordRunner } from "../../helpers/recorded-runner.ts";
import { answers } from "../arbitraries/answers.ts";
import { expectVisible } from "../consumers/inline-markdown.ts";
import { seekerOf } from "../consumers/readings.ts";
import { readStream } from "../consumers/runner-commands.ts";
import { expectErrorSummary, expectSummary } from "../consumers/summary.ts";
import { property } from "../property.ts";
import { type AnswerServer, startAnswerServer } from "./world/answer-server.ts";
import { type CallName, SECRETS } from "./world/sound-answers.ts";

const { appSecret, userToken, oldPageToken, githubToken } = SECRETS;
const tokens = [...Object.values(SECRETS), `${APP}|${appSecret}`];
const proofs = tokens.map((token) => createHmac("sha256", appSecret).update(token).digest("hex"));
const reveals = seekerOf([...tokens, ...proofs], 1);

const MINT = {
  "app-id": APP,
  "app-secret": appSecret,
  "user-token": userToken,
  "github-token": githubToken,
  retries: "0",
};

/** Inputs of runs, by what they do. */
export const WITH = {
  mint: MINT,
  "mint by id": { ...MINT, "page-id": PAGE },
  check: { ...MINT, "user-token": "", "page-token": oldPageToken },
  keep: { ...MINT, "page-token": oldPageToken },
  store: { ...MINT, "secret-name": "FB_PAGE_TOKEN" },
} as const satisfies Record<string, Partial<Record<InputName, string>>>;

let server: AnswerServer;

/** Opens the server for the tests of a file. */
export function useAnswerServer(): void {
  beforeAll(async () => {
    server = await startAnswerServer();
  });
  afterAll(() => server.close());
}

/** The property of every whole run, with any answer to one call. @param more see {@link answers} */
export function propertyOfAnyAnswer(
  call: CallName,
  kinds: ReadonlyArray<keyof typeof WITH>,
  ...more: readonly unknown[]
): void {
  const runs = fc.tuple(fc.constantFrom(...kinds), answers(call, ...more));
  property(`whatever the ${call} answers`, runs, async ([kind, { bytes }]) => {
    const urls = { "graph-api-url": server.url, "github-api-url": server.url };
    const { runner, recording } = recordRunner(rawInputs({ ...urls, ...WITH[kind] }), true);
    server.odd = { call, bytes };
    server.calls = [];
    await main(runner);
    await server.idle();
    expectClearEnd(recording);
    expectSafe(recording);
  });
}

/** Healthy or an annotated failure, one of them, and nothing stored but a healthy token. */
function expectClearEnd({ outputs, annotations, failed }: Recording): void {
  const { healthy } = outputs;
  expect(annotations.map(({ title }) => title)).not.toContain("A bug in this action");
  expect(annotations.some(({ level }) => level === "error")).toBe(failed);
  if (healthy !== "true") expect(failed).toBe(true);
  expect(healthy === undefined || healthy === "true" || healthy === "false").toBe(true);
  expect("page-token" in outputs).toBe(healthy === "true");
  if (healthy !== "true") expect(server.calls).not.toContain("write");
  if (outputs["secret-updated"] === "true") expect(server.calls).toContain("write");
}

/** Nothing secret, hidden or obeyed in anything that is seen. */
function expectSafe({ outputs, annotations, log, summary }: Recording): void {
  const shown = publicOutputs(outputs);
  const said = annotations.flatMap(({ title, message }) => [title, message]);
  for (const text of [...log, ...said, summary]) expectVisible(text);
  expect(readStream(log.map((line) => `${line}\n`).join("")).commands).toEqual([]);
  const all = [...log, ...said, summary, ...Object.values(shown)].join("\n");
  if (reveals(all)) throw new Error(`a secret is seen: ${all}`);
  if (outputs.healthy === undefined) expectErrorSummary(summary);
  else expectSummary(summary);
}
