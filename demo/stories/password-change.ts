import { changePassword, days } from "../../emulator/builders.ts";
import { readFindings } from "../stage/render-outputs.ts";
import { CHECK } from "./steps.ts";
import type { Story } from "./story.ts";

/** The token dies early: the check fails, says why, and names who must act. */
export const passwordChange: Story = {
  title: "A password change",
  later: days(21),
  async tell({ emulator, user, ...stage }) {
    changePassword(emulator.graph, user);
    stage.say(
      "Three weeks later Ada changes her Facebook password. At that moment every token that came from her dies, also the Page token that has no end, and nobody is told. Next morning's check:",
    );
    const { exitCode, outputs } = await stage.perform(CHECK, "as in story 2");
    const [finding, ...others] = readFindings(outputs);

    stage.check(
      "The job fails, and no later step gets the dead token.",
      exitCode === 1 && outputs.healthy === "false" && outputs["page-token"] === undefined,
    );
    stage.check(
      "One finding, “invalid”: it says the password was changed (460), and that Ada must log in again.",
      finding?.code === "invalid" &&
        others.length === 0 &&
        finding.message.includes("password") &&
        finding.message.includes("460") &&
        finding.remedy.includes("The person must log in again"),
    );
  },
};
