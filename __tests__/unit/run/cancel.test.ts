import { expect, it } from "vitest";
import { jsonAnswer } from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

it("a run can say at any time what was stored", async () => {
  const { emulator, credentials, userToken, storing } = await openBakery();
  emulator.inject({
    on: { server: "github", method: "PUT" },
    ...jsonAnswer(422, { message: "Validation Failed" }),
  });
  const { cancel, log } = await runInProcess({
    emulator,
    inputs: {
      ...credentials,
      ...storing,
      "user-token": userToken.value,
      "user-token-secret-name": "FB_USER_TOKEN",
    },
  });
  cancel("SIGINT");
  expect(log.at(-1)).toBe(
    "Cancelled (SIGINT): secret FB_PAGE_TOKEN could not be written, or not for sure; secret FB_USER_TOKEN is stored, new and whole. Running the job again is safe.",
  );
});
