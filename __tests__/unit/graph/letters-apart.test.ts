import { expect, it } from "vitest";
import { lettersApart } from "../../../src/graph/letters-apart.ts";

it.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["", "abc", 3],
  ["abc", "", 3],
  ["abc", "ac", 1],
  ["ac", "abc", 1],
  ["abc", "axc", 1],
  ["abcd", "acbd", 1],
  ["ab", "ba", 1],
  ["kitten", "sitting", 3],
  ["aab", "aba", 1],
])("%j and %j are %d letters apart", (a, b, apart) => {
  expect(lettersApart(a, b)).toBe(apart);
});
