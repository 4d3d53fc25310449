import { days } from "../../emulator/builders.ts";
import { CHECK } from "./steps.ts";
import type { Story } from "./story.ts";

/** A healthy token, looked at: nothing is exchanged, nothing is written. */
export const dailyCheck: Story = {
  title: "The daily check",
  later: days(1),
  async tell({ emulator, ...stage }) {
    stage.say(
      "Facebook tells nobody when it ends a token, so a workflow looks every morning. With a page-token and no user-token the action only looks: two requests, and nothing is exchanged or stored.",
    );
    const from = emulator.calls.length;
    const { exitCode, outputs } = await stage.perform(CHECK);
    const calls = emulator.calls.slice(from);

    stage.check(
      "The job is green, the token healthy, nothing to be said of it.",
      exitCode === 0 && outputs.healthy === "true" && outputs.findings === "[]",
    );
    stage.check(
      "Nothing was minted or written: the run only read.",
      outputs.minted === "false" &&
        outputs["secret-updated"] === "false" &&
        calls.length === 2 &&
        calls.every(({ method }) => method === "GET") &&
        stage.secret("FB_PAGE_TOKEN")?.history.length === 1,
    );
  },
};
