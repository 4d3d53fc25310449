import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { groupErrors, groupFindings } from "../../../src/report/group-pages.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { aPageReport } from "../../helpers/a-page-report.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";

const page = (id: string, ...findings: ReturnType<typeof aFailure>[]) =>
  aPageReport({ id, findings });

describe("findings of several Pages", () => {
  it("are one for each code, severity and reason, with the ids of the Pages", () => {
    const lost = aFailure({ code: "invalid", message: "It is dead: role lost." });
    const dead = aFailure({ code: "invalid", message: "It is dead: password." });
    const grouped = groupFindings([page("1", lost), page("2", dead), page("3", lost)], []);
    expect(grouped.map(({ message, pageIds }) => [message, pageIds])).toEqual([
      ["It is dead: role lost.", ["1", "3"]],
      ["It is dead: password.", ["2"]],
    ]);
  });

  it("differ by their severity", () => {
    const [failure, warning] = [
      aFailure({ message: "m" }),
      aWarning({ code: "expires", message: "m" }),
    ];
    expect(groupFindings([page("1", failure), page("2", warning)], [])).toHaveLength(2);
  });

  it("name the earliest date, and say of how many Pages it is the earliest", () => {
    const soon = (date: number) => aWarning({ date, message: `Ends on day ${date}.` });
    const grouped = groupFindings([page("1", soon(7)), page("2", soon(5)), page("3", soon(6))], []);
    expect(grouped).toMatchObject([
      { message: "Ends on day 5. Of 3 Pages, this is the earliest.", pageIds: ["1", "2", "3"] },
    ]);
    const [first] = groupFindings([page("1", soon(5)), page("2", soon(7))], []);
    expect(first?.message).toBe("Ends on day 5. Of 2 Pages, this is the earliest.");
    expect(groupFindings([page("1", soon(7))], [])).toMatchObject([
      { message: "Ends on day 7.", pageIds: ["1"] },
    ]);
  });

  it("of the same date stay with the words of the first", () => {
    const soon = (message: string) => aWarning({ date: 5, message });
    const [grouped] = groupFindings([page("1", soon("first")), page("2", soon("second"))], []);
    expect(grouped?.message).toBe("first");
  });

  it("without a date are not the same as those with one", () => {
    const dated = aWarning({ date: 5, message: "m" });
    expect(
      groupFindings([page("1", dated), page("2", aWarning({ message: "m" }))], []),
    ).toHaveLength(2);
  });

  it("name no single Page where they are about several", () => {
    const absent = (id: string) =>
      aFailure({ code: "page-not-visible", message: `Not ${id}.`, forSeveral: "Not these." });
    const [one] = groupFindings([page("1", absent("1"))], []);
    expect(one?.message).toBe("Not 1.");
    const [both] = groupFindings([page("1", absent("1")), page("2", absent("2"))], []);
    expect([both?.message, both?.pageIds]).toEqual(["Not these.", ["1", "2"]]);
  });

  it("stand in the order of the contract with those that are of no Page", () => {
    const around = [aWarning({ code: "user-token-expires-soon" }), aFailure({ code: "invalid" })];
    const grouped = groupFindings([page("1", aFailure({ code: "missing-scopes" }))], around);
    expect(grouped.map(({ code, pageIds }) => [code, pageIds])).toEqual([
      ["invalid", undefined],
      ["missing-scopes", ["1"]],
      ["user-token-expires-soon", undefined],
    ]);
  });
});

describe("errors of several Pages", () => {
  const error = (message: string, remedy = "Wait.") =>
    describeError(new ActionError({ code: "graph-limited", message, remedy }));

  it("are one for each code and remedy, with the first one's words", () => {
    const pages = [
      aPageReport({ id: "1", errors: [error("trace a")] }),
      aPageReport({ id: "2", errors: [error("trace b"), error("trace c")] }),
      aPageReport({ id: "3", errors: [error("trace d", "Go on.")] }),
    ];
    expect(groupErrors(pages).map(({ message, pageIds }) => [message, pageIds])).toEqual([
      ["trace a", ["1", "2"]],
      ["trace d", ["3"]],
    ]);
  });
});

describe("what is around the Pages of a run", () => {
  const absent = (id: string) =>
    aFailure({
      ...{
        code: "page-not-visible",
        severity: "warning",
        message: `Not ${id}.`,
        remedy: "Add it.",
      },
      ...{ forSeveral: "Not these.", pageIds: [id] },
    });
  const foreign = (id: string) => aFailure({ code: "wrong-page", message: id, pageIds: [id] });

  it("is told once of Pages that were left out, and as it is of anything else", () => {
    const user = aWarning({ code: "user-token-expires-soon", message: "Soon." });
    const told = groupFindings([], [absent("1"), foreign("8"), foreign("9"), user, absent("2")]);
    expect(told.map(({ message, pageIds }) => [message, pageIds])).toEqual([
      ["8", ["8"]],
      ["9", ["9"]],
      ["Soon.", undefined],
      ["Not these.", ["1", "2"]],
    ]);
    expect(groupFindings([], [absent("1")]).map(({ message }) => message)).toEqual(["Not 1."]);
  });

  it("holds what Facebook said of the first of several", () => {
    const said = (id: string) => ({ ...absent(id), said: ` It says ${id}.` });
    expect(groupFindings([], [said("1"), said("2")])[0]?.message).toBe(
      "Not these. Of 1: It says 1.",
    );
  });
});
