import type { GraphToggles } from "../../emulator/graph/state/toggles.ts";
import type { Side } from "./side.ts";

/**
 * One thing that answers show: a status, a code, a version, a name, a type, or a word of ours.
 * Never a value out of an answer: facts are printed and written.
 */
export type Fact = string | number | boolean | readonly string[];

/** Facts by name. What two sides have under one name is compared. */
export type Facts = Readonly<Record<string, Fact>>;

/** What a question cannot be asked without. */
export type Need = "page" | "client-token" | "other-app-token" | "terminal";

/** A question that Facebook and the emulator are asked by the same code. */
export interface Question {
  /** Its name in `probe.json`: lower case and hyphens. */
  readonly id: string;
  /** For people, in one sentence. */
  readonly question: string;
  /** How many requests it makes at most. */
  readonly requests: number;
  readonly needs?: Need;
  /** The emulator promises nothing here: only Facebook is asked, and nothing is compared. */
  readonly notEmulated?: true;
  /** By the name of a fact: the emulator's toggles that change it. */
  readonly toggles?: Readonly<Record<string, readonly (keyof GraphToggles)[]>>;
  /** Makes the requests and reads the answers. @throws {UnaskedError} where no usable answer came */
  ask(side: Side): Promise<Facts>;
}
