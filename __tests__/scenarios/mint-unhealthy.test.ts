import { expect } from "vitest";
import { scenario } from "../helpers/scenario.ts";

scenario(
  "a mint that finds the token unhealthy describes it, and does not hand it over",
  async ({ mint }) => {
    const { exitCode, findings, outputs, summary } = await mint();
    expect([exitCode, findings[0]]).toEqual([1, ["missing-scopes", "failure"]]);
    expect(outputs).toMatchObject({ healthy: "false", "missing-scopes": "pages_manage_posts" });
    expect(outputs).not.toHaveProperty("page-token");
    expect(summary).toContain("❌");
  },
  {
    scene: {
      grant: {
        scopes: ["pages_show_list", "pages_read_engagement"],
        declined: ["pages_manage_posts"],
      },
    },
  },
);

scenario(
  "under on-unhealthy: warn a mint goes on with an unhealthy token",
  async ({ mint }) => {
    const { exitCode, outputs, annotations } = await mint({ "on-unhealthy": "warn" });
    expect([exitCode, outputs.healthy]).toEqual([0, "false"]);
    expect(outputs["page-token"]).toMatch(/./);
    expect(new Set(annotations.map(({ level }) => level))).toEqual(new Set(["warning"]));
  },
  { scene: { grant: { scopes: ["pages_show_list", "pages_read_engagement"] } } },
);

scenario(
  "a token of a Page without the content task is a failure, and is not stored",
  async ({ mint, storing, stored }) => {
    const { exitCode, findings, outputs, summary } = await mint(storing);
    expect(exitCode).toBe(1);
    expect(findings).toContainEqual(["lacks-task", "failure"]);
    expect([outputs["page-token"], stored("FB_PAGE_TOKEN")]).toEqual([undefined, undefined]);
    expect(summary).not.toContain("✅ Healthy");
  },
  { scene: { page: { tasks: ["PROFILE_PLUS_ANALYZE", "MESSAGING"] } } },
);

scenario(
  "a task that nobody knows may be one that posts: a warning, not a failure",
  async ({ mint }) => {
    const { exitCode, annotations, findings } = await mint();
    expect(exitCode).toBe(0);
    expect(findings).toContainEqual(["lacks-task", "warning"]);
    expect(annotations.every(({ level }) => level === "warning")).toBe(true);
  },
  { scene: { page: { tasks: ["ANALYZE", "SOMETHING_NEW"] } } },
);
