import { describe, expect, it } from "vitest";
import { nextSteps } from "../../../setup/core/next-steps.ts";
import type { PageChoice } from "../../../setup/core/session.ts";
import { divideForWorkflow, fittingWorkflows } from "../../../setup/core/workflows.ts";

function choices(count: number, differing: Partial<PageChoice> = {}): PageChoice[] {
  return Array.from({ length: count }, (_, at) => ({
    id: String(100_000 + at),
    name: `Page ${at}`,
    tasks: ["CREATE_CONTENT"],
    picture: undefined,
    objections: [],
    hasToken: true,
    ...differing,
  }));
}

const useless = choices(1, { id: "7", objections: ["You may not publish on it."] });
const tokenless = choices(1, { id: "8", hasToken: false });

function steps(pages: readonly PageChoice[], name: "pages" | "keep"): string {
  const file = name === "pages" ? "pages-keep.yml" : "page-token-keep.yml";
  const session = {
    ...{ redirect: "https://localhost/", uses: ["post"] as const },
    ...{ pages, examination: undefined as never },
  };
  return nextSteps(session, { workflows: [{ name, file, content: "" }], written: [] }).join("\n");
}

describe("the workflow for several Pages", () => {
  it("is offered to whoever can use more than one", () => {
    expect(fittingWorkflows(choices(2))).toContain("pages");
    for (const pages of [undefined, choices(1), [...choices(1), ...useless, ...tokenless]])
      expect(fittingWorkflows(pages)).toEqual(["keep", "health", "release", "deploy"]);
  });

  it("looks after the Pages whose tokens can do the work, as many as a run has room for", () => {
    expect(divideForWorkflow([...useless, ...choices(2), ...tokenless])).toEqual({
      kept: choices(2),
      leftOut: [...useless, ...tokenless],
    });
    const { kept, leftOut } = divideForWorkflow(choices(97));
    expect([kept.length, leftOut.map(({ id }) => id)]).toEqual([95, ["100095", "100096"]]);
  });

  it("says how many it looks after, and which it leaves out", () => {
    expect(steps(choices(3), "pages")).toContain("`pages-keep.yml` looks after 3 Pages.");
    expect(steps(choices(3), "pages")).not.toContain("leaves out");
    const one = steps([...choices(2), ...useless], "pages");
    expect(one).toContain("It leaves out this Page, whose token could not do the work");
    expect(one).toMatch(/has no room: 7\.$/m);
    expect(steps(choices(107), "pages")).toMatch(
      /leaves out these Pages, .*: 100095, .*100104 and 2 more\.$/m,
    );
  });

  it("is not spoken of where it was not chosen", () => {
    expect(steps(choices(3), "keep")).not.toMatch(/looks after|leaves out/);
  });
});
