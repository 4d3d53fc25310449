import type { EmulatorOptions } from "../../emulator/emulator.ts";
import type { ExampleWorld } from "./world.ts";

/** A run that ends in a message of `docs/troubleshooting.md`. */
export interface Example {
  /** The name in the document's markers: letters, digits and hyphens. */
  id: string;
  /**
   * The title of one of the run's annotations, with Facebook's and GitHub's own host names; for a
   * run without any, that of the section.
   */
  title: string;
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
