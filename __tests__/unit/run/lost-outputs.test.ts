import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { NO_LOGIN, type RawInputs } from "../../../src/inputs/names.ts";
import { main } from "../../../src/main.ts";
import { openBakery, REPOSITORY } from "../../helpers/bakery.ts";
import { rawInputs } from "../../helpers/raw-inputs.ts";
import { recordRunner } from "../../helpers/recorded-runner.ts";

const FULL = new ActionError({ code: "runner-files", message: "Full.", remedy: "Look." });

/** A mint whose outputs meet a full disk, or throw something else. */
async function mintWith(error: Error, storing = false) {
  const bakery = await openBakery();
  const { emulator, credentials, userToken } = bakery;
  const raw: RawInputs = rawInputs(
    {
      ...credentials,
      "user-token": userToken.value,
      "graph-api-url": emulator.graphUrl,
      "github-api-url": emulator.githubUrl,
      ...(storing ? bakery.storing : {}),
    },
    { repository: REPOSITORY, login: NO_LOGIN },
  );
  const { runner, recording } = recordRunner(raw);
  const output = () => {
    throw error;
  };
  await main({ ...runner, output });
  return { ...bakery, ...recording };
}

describe("outputs that cannot be written", () => {
  it("fail the run, which says what is stored and what the token is worth", async () => {
    const { failed, annotations, log, summary, stored } = await mintWith(FULL, true);
    expect(failed).toBe(true);
    expect(stored("FB_PAGE_TOKEN")).toMatch(/^EAA/);
    expect(annotations[0]).toMatchObject({
      level: "error",
      title: "The runner's files cannot be written",
      message: expect.stringMatching(/^Full\. Written: FB_PAGE_TOKEN\.\nWhat to do: Look\./),
    });
    expect(log.join("\n")).toContain("⚠️ Healthy, but the run did not do all of its work");
    expect(summary).toContain("`FB_PAGE_TOKEN` written");
  });

  it("say that nothing is stored where nothing was", async () => {
    const { annotations } = await mintWith(FULL);
    expect(annotations[0]?.message).toContain("Full. Written: nothing.\n");
  });

  it("are a bug where they fail in no way that is known", async () => {
    const { annotations, log } = await mintWith(new TypeError("odd"));
    expect(annotations.map(({ title }) => title)).toEqual(["A bug in this action"]);
    expect(log).toContain("The output `error-code` could not be written.");
  });
});
