import type { EmulatorOptions } from "../../emulator/emulator.ts";
import type { MessageCode } from "./messages.ts";
import type { ExampleWorld } from "./world.ts";

export type { MessageCode } from "./messages.ts";

/** A run that ends in a message of the action, and whose log stands in `docs/logs.md`. */
export interface Example {
  /** The name in the document's markers: letters, digits and hyphens. */
  id: string;
  /** The finding, the error or the line of the log that it shows. */
  of: MessageCode;
  /** What the log says, where no annotation tells it. */
  says?: string;
  /** Brings the world into its state, and says how the action is started. */
  arrange(world: ExampleWorld): ExampleStart | Promise<ExampleStart>;
  /** How the emulator starts, where it matters. */
  emulator?: () => Promise<EmulatorOptions>;
}

/** What is given to the action beside the app's credentials and the emulator's addresses. */
export interface ExampleStart {
  inputs: Record<string, string>;
  /** Variables of the runner. */
  env?: Record<string, string>;
  /** Called with the way to end the run, when it has begun: what a cancelled job does. */
  follow?: (cancel: () => void) => Promise<void>;
  /** Called when the run has ended. */
  close?: () => Promise<void>;
}
