import { describe } from "vitest";
import { holdsForAnyAnswer, openWorld } from "./hold-run.ts";

openWorld();

describe("a run is healthy or fails in plain words, and leaks nothing,", () => {
  holdsForAnyAnswer("user inspection", ["mint", "keep"]);
  holdsForAnyAnswer("page inspection", ["mint", "check", "keep", "store"]);
});
