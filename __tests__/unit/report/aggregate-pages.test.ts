import { describe, expect, it } from "vitest";
import type { Moment } from "../../../src/moment.ts";
import { aggregatePages } from "../../../src/report/aggregate-pages.ts";
import { aPageReport } from "../../helpers/a-page-report.ts";

describe("what holds for several Pages", () => {
  it.each<[Moment[], Moment]>([
    [[30, "unknown", 20, "never"], 20],
    [["never", "unknown", "never"], "unknown"],
    [["never", "never"], "never"],
  ])("is the earliest of the dates %j: %j", (dates, earliest) => {
    const pages = dates.map((date, at) =>
      aPageReport({
        id: String(at),
        expiresAt: date,
        dataAccessExpiresAt: date,
        renewBy: date,
        actBy: date,
      }),
    );
    expect(aggregatePages(pages, true)).toMatchObject({
      expiresAt: earliest,
      dataAccessExpiresAt: earliest,
      renewBy: earliest,
      actBy: earliest,
    });
  });

  it("is healthy where all are, and minted where any is", () => {
    const [good, ill] = [
      aPageReport({ id: "1", minted: false }),
      aPageReport({ id: "2", healthy: false }),
    ];
    expect(aggregatePages([good, good], true)).toMatchObject({ healthy: true, minted: false });
    expect(aggregatePages([good, ill], true)).toMatchObject({ healthy: false, minted: true });
  });

  it("is what all living tokens have, and what any lacks", () => {
    const pages = [
      aPageReport({ id: "1", scopes: ["a", "b", "c"], missingScopes: ["z"] }),
      aPageReport({
        id: "2",
        scopes: ["b", "c"],
        missingScopes: ["y", "z"],
        scopesElsewhere: ["x"],
      }),
      aPageReport({ id: "3", scopes: [], isLive: false }),
    ];
    expect(aggregatePages(pages, true)).toMatchObject({
      scopes: ["b", "c"],
      missingScopes: ["y", "z"],
      scopesElsewhere: ["x"],
    });
    const three = ["a b c", "b c", "c"].map((scopes, at) =>
      aPageReport({ id: String(at), scopes: scopes.split(" ") }),
    );
    expect(aggregatePages(three, true).scopes).toEqual(["c"]);
    const dead = aPageReport({ id: "3", scopes: ["a"], isLive: false });
    expect(aggregatePages([dead], true).scopes).toEqual([]);
    expect(aggregatePages([dead], false).scopes).toEqual(["a"]);
  });

  it("is of no Page, but for the only one of a run for one", () => {
    const pages = [aPageReport({ id: "1", name: "Shop" })];
    expect(aggregatePages(pages, true).page).toEqual({ id: "", name: "" });
    expect(aggregatePages(pages, false).page).toEqual({ id: "1", name: "Shop" });
  });
});
