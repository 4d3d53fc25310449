import { describe } from "vitest";
import { propertyOfAnyAnswer, useAnswerServer } from "./run-property.ts";

useAnswerServer();

describe("a run is healthy or fails in plain words, and leaks nothing,", () => {
  propertyOfAnyAnswer("user inspection", ["mint", "keep"]);
  propertyOfAnyAnswer("page inspection", ["mint", "check", "keep", "store"]);
});
