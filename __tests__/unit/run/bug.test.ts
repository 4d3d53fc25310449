import { describe, expect, it } from "vitest";
import { main } from "../../../src/main.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { rawInputs } from "../../helpers/raw-inputs.ts";
import { recordRunner } from "../../helpers/recorded-runner.ts";

describe("a bug of ours", () => {
  it("is told as one, without its stack", async () => {
    const { emulator, credentials, userToken } = await openBakery();
    const raw = rawInputs({
      ...credentials,
      "user-token": userToken.value,
      "graph-api-url": emulator.graphUrl,
    });
    const { runner, recording } = recordRunner(raw);
    const output = () => {
      throw new TypeError("the disk is full");
    };
    await main({ ...runner, output });
    expect(recording.failed).toBe(true);
    expect(recording.annotations.at(-1)).toMatchObject({ title: "A bug in this action" });
    expect(recording.annotations.at(-1)?.message).toContain("TypeError: the disk is full");
    expect(recording.log.join("\n")).not.toMatch(/\s+at /);
  });
});
