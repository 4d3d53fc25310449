import { describe } from "vitest";
import { propertyOfAnyAnswer, useAnswerServer } from "./run-property.ts";

useAnswerServer();

describe("a mint is healthy or fails in plain words, leaks nothing and stores nothing bad,", () => {
  propertyOfAnyAnswer("exchange", ["mint", "store"]);
  propertyOfAnyAnswer("page", ["mint by id"]);
  propertyOfAnyAnswer("sheet", ["mint", "store"]);
});
