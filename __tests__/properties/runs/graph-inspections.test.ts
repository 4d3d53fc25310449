import { describe } from "vitest";
import { createContext, holdsForAnyAnswer } from "./hold-run.ts";

createContext();

describe("a run is healthy or fails in plain words, and leaks nothing,", () => {
  holdsForAnyAnswer("user inspection", ["mint", "keep"]);
  holdsForAnyAnswer("page inspection", ["mint", "check", "keep", "store"]);
});
