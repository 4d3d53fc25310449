import { describe } from "vitest";
import { createContext, holdsForAnyAnswer } from "./hold-run.ts";

createContext();

describe("a mint is healthy or fails in plain words, leaks nothing and stores nothing bad,", () => {
  holdsForAnyAnswer("exchange", ["mint", "store"]);
  holdsForAnyAnswer("page", ["mint by id"]);
  holdsForAnyAnswer("sheet", ["mint", "store"]);
});
