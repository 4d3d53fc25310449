import { expect, test, vi } from "vitest";
import type { SetupContext } from "../../setup/core/context.ts";
import { runSetup } from "../../setup/run-setup.ts";
import { aHost } from "./a-host.ts";

vi.mock("../../setup/start-ui.ts", () => ({
  startUi: async (_: unknown, { session }: SetupContext) => {
    session.progress.set("FB_APP_SECRET", "stored").set("FB_USER_TOKEN", "under way");
    return "finished";
  },
}));

test("a setup that is ended while a secret is written ends that too, and does not say that it is done", async () => {
  const { host, text, exit } = aHost({});
  expect(await runSetup(["setup"], host)).toBe(1);
  expect(text.stdout).toBe(
    "Stopped – stored: FB_APP_SECRET; being written, with the old value or the whole new one: FB_USER_TOKEN. Starting again is safe.\n",
  );
  expect(exit).toHaveBeenCalledWith(1);
});
