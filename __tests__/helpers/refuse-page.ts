import { expect } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import type { ErrorCode } from "../../src/error-codes.ts";
import type { Scene } from "./scenario.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/** The list of Pages, as a path. */
export const LIST = "/me/accounts";

/** The Page by its id, and these paths, meet this for ever. */
export function refusePage(
  { emulator, page }: Scene,
  effect: FaultEffect,
  ...paths: string[]
): void {
  for (const path of [`/${page.id}`, ...paths]) refusePath(emulator, effect, path);
}

/** This path meets this for ever. */
export function refusePath(emulator: Scene["emulator"], effect: FaultEffect, path: string): void {
  emulator.inject({ on: { path }, times: FOREVER, ...effect });
}

/** The list of Pages is empty. */
export function hidePage({ emulator }: Scene): void {
  refusePath(emulator, jsonAnswer(200, { data: [] }), LIST);
}

/** An error envelope with Facebook's sentence. */
export function refusal(status: number, code: number, message: string): FaultEffect {
  return { kind: "graph-error", status, code, message };
}

/** A Page that is refused: what it is asked for by, the error, and what only this refusal says. */
export type RefusedPage = [string, (scene: Scene) => string, ErrorCode, RegExp[]];

/** Mints for the Page, and expects one error that keeps what Facebook said. */
export async function expectKept(
  scene: Scene,
  ...[, arrange, code, says]: RefusedPage
): Promise<void> {
  const { exitCode, annotations, message, outputs } = await scene.mint({
    ...scene.storing,
    "page-id": arrange(scene),
    retries: "0",
  });
  expect([exitCode, annotations.length, outputs["error-code"]]).toEqual([1, 1, code]);
  for (const part of says) expect(message).toMatch(part);
  expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
}
