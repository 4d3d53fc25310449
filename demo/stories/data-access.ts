import { days } from "../../emulator/builders.ts";
import { readFindings } from "../stage/render-outputs.ts";
import { KEEP, MINT } from "./steps.ts";
import type { Story } from "./story.ts";

/** Ninety days after the login data access ends: a warning in time, and what works goes on. */
export const dataAccess: Story = {
  title: "A date comes near",
  later: days(79),
  async tell(stage) {
    stage.say(
      "Eighty days after Ada's login. The Page token has no end, but Facebook lets an app see a person's data for 90 days after their last login only, and no program can log in for her. The weekly workflow gives both tokens: keep the Page token while it is good, renew it otherwise.",
    );
    const { exitCode, outputs } = await stage.perform(KEEP);
    const findings = readFindings(outputs);
    const near = findings.find(({ code }) => code === "data-access-expires-soon");

    stage.check(
      "The job stays green, and the working token is kept: renewal never breaks what works.",
      exitCode === 0 &&
        outputs.healthy === "true" &&
        outputs.minted === "false" &&
        findings.some(({ code }) => code === "renewal-failed") &&
        stage.secret("FB_PAGE_TOKEN")?.history.length === 1,
    );
    stage.check(
      "The warning names the date, ten days ahead, and the person who must act.",
      near?.message.includes("2027-02-21 (in 10 days)") === true &&
        near.remedy.includes("The person must log in again") &&
        findings.every(({ severity }) => severity === "warning"),
    );

    stage.pasteNewUserToken();
    const renewed = await stage.run(MINT);
    const end = renewed.outputs["data-access-expires-at"]?.slice(0, 10);
    stage.say(
      "Ada does as she was told: “Generate Access Token”, the new token into FB_USER_TOKEN, and the workflow of story 1 once more.",
    );
    stage.check(
      `Green and stored: there is time until ${end} again.`,
      renewed.exitCode === 0 &&
        renewed.outputs["secret-updated"] === "true" &&
        end === "2027-05-12",
    );
  },
};
