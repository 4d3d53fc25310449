import type { Stage } from "../stage/stage.ts";

/** A story: what happened in the world, what the action does about it, and the facts that must hold. */
export interface Story {
  title: string;
  /** Seconds that pass before it. */
  later: number;
  /** @throws {assert.AssertionError} where a fact does not hold */
  tell(stage: Stage): Promise<void>;
}
