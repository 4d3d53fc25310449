import { describe, expect, it } from "vitest";
import { ActionError, RequestError } from "../../../src/errors.ts";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import type { Moment } from "../../../src/moment.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";
import { inDays } from "../../helpers/an-inspection.ts";
import { chooseWith, failed, seen, until } from "../../helpers/choose-with.ts";

const expired = aGraphError(190, "Session has expired", 463);
const network = new RequestError({ code: "no-answer", message: "m", remedy: "r", transient: true });

describe("of the given and the exchanged user token", () => {
  it.each<[string, Moment, Partial<TokenInspection>, unknown[]]>([
    ["a short-lived one", inDays(60), {}, ["exchanged", inDays(60), true]],
    [
      "one that ends at the same second",
      inDays(50),
      { expiresAt: inDays(50) },
      ["given", inDays(50), true],
    ],
    ["one that ends later", inDays(60), { expiresAt: inDays(90) }, ["given", inDays(90), true]],
    ["one that does not end", inDays(60), { expiresAt: "never" }, ["given", "never", true]],
    [
      "one that does not end, the other unknown",
      "unknown",
      { expiresAt: "never" },
      ["given", "never", true],
    ],
    ["one that ends, the other does not", "never", {}, ["exchanged", "never", true]],
    ["one that ends, the other unknown", "unknown", {}, ["exchanged", "unknown", true]],
    [
      "one that seems dead, though it was exchanged",
      inDays(60),
      { state: "invalid", expiresAt: "unknown" },
      ["exchanged", inDays(60), true],
    ],
    ["one that tells no kind", inDays(60), { kind: "unknown" }, ["exchanged", inDays(60), true]],
  ])("the later is used: given %s", (_what, endsAt, inspection, used) => {
    expect(chooseWith(until(endsAt), seen(inspection))).toEqual(used);
  });
});

describe("a system-user token whose exchange is refused", () => {
  const system = (differing = {}) =>
    seen({ kind: "system-user", expiresAt: "never", ...differing });

  it("is used as it is", () => {
    expect(chooseWith(failed(aGraphError(100, "No.")), system())).toEqual([
      "given",
      "never",
      false,
    ]);
  });

  it("is not used where it is dead, or where the refusal may pass", () => {
    expect(chooseWith(failed(expired), system({ state: "invalid" }))).toBeInstanceOf(ActionError);
    const passing = aGraphError(2, "Later.");
    expect(chooseWith(failed(passing), system())).toBe(passing);
    expect(chooseWith(failed(network), system())).toBe(network);
  });
});
