import { changePassword, days } from "../../emulator/builders.ts";
import { readFindings } from "../stage/render-outputs.ts";
import { KEEP_BY_LOGIN } from "./steps.ts";
import type { Story } from "./story.ts";

/** Every token dies early: the schedule fails with a link, a person clicks, and the next run is green. */
export const passwordChange: Story = {
  title: "A password change",
  later: days(21),
  async tell({ emulator, user, ...stage }) {
    changePassword(emulator.graph, user);
    stage.say(
      "Three weeks later Ada changes her Facebook password. At that moment every token that came from her dies, also the Page token that has no end, and nobody is told. On Monday the weekly workflow runs. Its step has two lines more by now: the Page, and an address that Ada has registered in her app.",
    );
    const failed = await stage.perform(KEEP_BY_LOGIN);
    const link = failed.outputs["login-url"] ?? "";
    const [finding, ...others] = readFindings(failed.outputs);

    stage.check(
      "The job fails, and no later step gets the dead token.",
      failed.exitCode === 1 &&
        failed.outputs.healthy === "false" &&
        failed.outputs["page-token"] === undefined,
    );
    stage.check(
      "It says what the token died of, the new password (460), and whose move it is: Ada's.",
      finding?.code === "invalid" &&
        others.length === 0 &&
        finding.message.includes("460") &&
        finding.remedy.includes("opens this run's login link"),
    );
    stage.check(
      "The link is in the log and in the summary, and it holds no secret.",
      failed.stdout.includes(link) &&
        failed.summary.includes(link) &&
        Object.keys(Object.fromEntries(new URL(link).searchParams)).every((name) =>
          PARAMETERS.includes(name),
        ),
    );

    const address = emulator.dialog.follow(link, { user });
    stage.say(
      "Ada clicks. Facebook asks her to log in, she leaves ticked what is ticked, and comes back to the page of the workflow, whose address now holds a code. She copies the whole address, presses “Run workflow”, pastes it as login-address, and runs the same workflow.",
    );
    const back = await stage.perform(KEEP_BY_LOGIN, "the same", { "login-address": address });
    const code = new URL(address).searchParams.get("code") ?? "";

    stage.check(
      "Green: the code became a user token, that a new Page token, and both are stored.",
      back.exitCode === 0 &&
        back.outputs.minted === "true" &&
        back.outputs["secret-updated"] === "true" &&
        stage.secret("FB_PAGE_TOKEN")?.value === back.outputs["page-token"],
    );
    stage.check(
      "The code is shown nowhere, and works for nobody any more.",
      !back.summary.includes(code) && emulator.graph.codes.get(code)?.used === true,
    );
    stage.check(
      "The next run keeps what it finds, without Ada.",
      (await stage.run(KEEP_BY_LOGIN)).outputs.minted === "false",
    );
  },
};

const PARAMETERS = ["client_id", "redirect_uri", "response_type", "auth_type", "scope", "state"];
