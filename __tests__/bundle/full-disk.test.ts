import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBakery } from "../helpers/bakery.ts";

const FULL = "/dev/full";

describe.runIf(existsSync(FULL))("on a full disk", () => {
  test("a run whose outputs are lost says what it stored, and is no bug", async () => {
    const bakery = await openBakery();
    const inputs = { "user-token": bakery.userToken.value, ...bakery.storing };
    const { exitCode, annotations, log } = await bakery.run(inputs, { GITHUB_OUTPUT: FULL });
    expect(exitCode).toBe(1);
    expect(bakery.stored("FB_PAGE_TOKEN")).toMatch(/^EAA/);
    expect(annotations[0]?.title).toBe("The runner's files cannot be written");
    expect(annotations[0]?.message).toMatch(/ENOSPC.*Written: FB_PAGE_TOKEN\./);
    expect(annotations.map(({ title }) => title)).not.toContain("A bug in this action");
    expect(log.join("\n")).toContain("Healthy");
  });

  test("a summary that is lost fails nothing", async () => {
    const bakery = await openBakery();
    const inputs = { "user-token": bakery.userToken.value };
    const { exitCode, outputs, log } = await bakery.run(inputs, { GITHUB_STEP_SUMMARY: FULL });
    expect([exitCode, outputs.healthy]).toEqual([0, "true"]);
    expect(log).toContain("The job summary could not be written.");
  });

  test("an error whose code is lost is told all the same", async () => {
    const bakery = await openBakery();
    const { exitCode, annotations, log } = await bakery.run({}, { GITHUB_OUTPUT: FULL });
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect(annotations[0]?.title).toBe("The inputs need attention");
    expect(log).toContain("The output `error-code` could not be written.");
  });
});
