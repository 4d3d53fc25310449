import { hours } from "../../emulator/builders.ts";
import { publishPost } from "../stage/publish-post.ts";
import { readFindings } from "../stage/render-outputs.ts";
import { MINT } from "./steps.ts";
import type { Story } from "./story.ts";

/** A valid token that could not do the work is refused before it does harm. */
export const missingPermission: Story = {
  title: "A missing permission",
  later: hours(1),
  async tell({ emulator, page, ...stage }) {
    stage.pasteNewUserToken({
      scopes: ["pages_show_list", "pages_read_engagement"],
      declined: ["pages_manage_posts"],
    });
    stage.say(
      "Ada logs in again at once, but in a hurry: in the dialog she switches off “Create and manage content on your Page”. The new token is valid, as the Access Token Debugger will say. Only, it cannot post.",
    );
    const before = stage.secret("FB_PAGE_TOKEN")?.history.length;
    const { exitCode, outputs } = await stage.perform(MINT, "as in story 1");
    const failures = readFindings(outputs).filter(({ severity }) => severity === "failure");

    stage.check(
      "The job fails before anything is posted: “missing-scopes”, pages_manage_posts.",
      exitCode === 1 &&
        outputs["missing-scopes"] === "pages_manage_posts" &&
        failures.length === 1 &&
        failures[0]?.code === "missing-scopes",
    );
    stage.check(
      "The secret was not touched: what is stored is never replaced by something worse.",
      outputs["secret-updated"] === "false" &&
        stage.secret("FB_PAGE_TOKEN")?.history.length === before,
    );

    stage.pasteNewUserToken();
    const mended = await stage.run(MINT);
    const token = stage.secret("FB_PAGE_TOKEN")?.value ?? "";
    const answer = await publishPost(emulator.graphUrl, page.id, token, "We are back");
    stage.say("She adds the permission, generates once more, and runs it again.");
    stage.check(
      "Green, stored, and “We are back” stands on the Page.",
      mended.exitCode === 0 && mended.outputs.healthy === "true" && answer.status === 200,
    );
  },
};
