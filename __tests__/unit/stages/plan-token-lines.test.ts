import { describe, expect, it } from "vitest";
import type { Secret } from "../../../src/secrets/secret.ts";
import type { ObtainedPage, ObtainedPages } from "../../../src/stages/obtained-pages.ts";
import { planTokenLines } from "../../../src/stages/plan-token-lines.ts";
import { aFailure } from "../../helpers/a-report.ts";
import { anObtainedPage } from "../../helpers/an-obtained-token.ts";
import { aSecret } from "../../helpers/make-token.ts";

const [oldA, oldB, newA, newB, lost] = ["old-a", "old-b", "new-a", "new-b", "lost"].map((name) =>
  aSecret(`EAA${name}`.padEnd(40, "x")),
) as [Secret, Secret, Secret, Secret, Secret];

/** A Page with a new token, but for what differs. */
function page(id: string, differing: Partial<ObtainedPage>): ObtainedPage {
  return anObtainedPage({ page: { id, name: "" }, ...differing });
}

/** A Page whose given token is kept. */
const kept = (id: string, ...given: Secret[]) =>
  page(id, { minted: false, token: given[0], given });

/** What is written, or why nothing is. */
function plan(pages: ObtainedPage[], loose: Partial<ObtainedPages["loose"]> = {}) {
  const obtained: ObtainedPages = {
    ...{ pages, userToken: undefined, findings: [], errors: [] },
    loose: { unknown: [], foreign: [], ...loose },
  };
  const { why, value } = planTokenLines(obtained, "FB");
  return why ?? value?.reveal().split("\n");
}

describe("the one secret of several Pages", () => {
  it("holds the new token of each Page where one was taken, else the one given, in their order", () => {
    const taken = page("1", { token: newA, given: [oldA] });
    expect(plan([taken, kept("2", oldB)])).toEqual([newA.reveal(), oldB.reveal()]);
    expect(plan([kept("2", oldB), taken])).toEqual([oldB.reveal(), newA.reveal()]);
  });

  it("keeps a given line whatever it is worth, and both of a Page that has two", () => {
    const failures = { findings: [aFailure()] };
    const dead = { ...kept("2", oldB), ...failures };
    const taken = page("1", { token: newA });
    expect(plan([taken, dead])).toEqual([newA.reveal(), oldB.reveal()]);
    const twice = page("2", {
      minted: false,
      token: undefined,
      inspection: undefined,
      given: [oldA, oldB],
    });
    expect(plan([taken, twice])).toEqual([newA.reveal(), oldA.reveal(), oldB.reveal()]);
    const worse = page("2", { token: newB, given: [oldB], ...failures });
    expect(plan([taken, worse])).toEqual([newA.reveal(), oldB.reveal()]);
  });

  it("keeps lines that nothing is known of, in the place of the Pages that may be theirs", () => {
    const unjudged = page("1", { minted: false, token: undefined, inspection: undefined });
    const taken = page("2", { token: newB });
    expect(plan([unjudged, taken], { unknown: [lost, oldA] })).toEqual([
      lost.reveal(),
      newB.reveal(),
      oldA.reveal(),
    ]);
  });

  it("is left as it is where no line is new", () => {
    expect(plan([kept("1", oldA)])).toBe("no Page token in it is new");
    expect(plan([page("1", { token: oldA, given: [oldA] })])).toBe("no Page token in it is new");
  });

  it("is left as it is where a Page would be without a line, and names the Page", () => {
    const absent = page("7", {
      minted: false,
      token: undefined,
      inspection: undefined,
      findings: [aFailure()],
    });
    const taken = page("1", { token: newA });
    expect(plan([taken, absent])).toBe("there is no token to put in for the Page 7");
    expect(plan([taken, absent, absent])).toBe("there is no token to put in for the Pages 7, 7");
  });

  it("is left as it is where a line is of a Page that is not listed", () => {
    expect(plan([page("1", { token: newA })], { foreign: [3, 5] })).toBe(
      "line 3, 5 of `page-token` is a token of a Page that `page-id` does not list",
    );
  });
});
