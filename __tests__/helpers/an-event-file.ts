import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A file as the runner writes the event to, gone after the test. @param content JSON, or what a broken one holds */
export function anEventFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "event-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "event.json");
  writeFileSync(file, content);
  return file;
}

/** The event of a run that a person started with this address. */
export function aDispatchWith(address: string): string {
  return anEventFile(JSON.stringify({ inputs: { "login-address": address } }));
}
