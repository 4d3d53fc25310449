import { styleText } from "node:util";
import { publishPost } from "../stage/publish-post.ts";
import { MINT } from "./steps.ts";
import type { Story } from "./story.ts";

/** A user token of ninety minutes becomes a Page token without an end, and both are stored. */
export const firstMint: Story = {
  title: "The first mint",
  later: 0,
  async tell({ emulator, page, repository, ...stage }) {
    stage.pasteNewUserToken();
    stage.say(
      "Ada bakes, and her repository posts the bread of the day to the Page “Blue Door Bakery”. In Graph API Explorer she clicks “Generate Access Token”. What she gets lives for about ninety minutes; she pastes it as the secret FB_USER_TOKEN and runs a workflow with this step:",
    );
    const { exitCode, outputs } = await stage.perform(MINT);
    const stored = stage.secret("FB_PAGE_TOKEN")?.value ?? "";
    const user = emulator.graph.tokens.get(stage.secret("FB_USER_TOKEN")?.value ?? "");

    stage.check("The job is green, the token healthy.", exitCode === 0 && isHealthy(outputs));
    stage.check(
      `The secret FB_PAGE_TOKEN of ${repository}, opened with GitHub's private key, is that very Page token.`,
      stored !== "" && stored === outputs["page-token"] && outputs["secret-updated"] === "true",
    );
    stage.check(
      "FB_USER_TOKEN now holds a user token of 60 days in place of the one of 90 minutes.",
      user?.kind === "user" && user.expiresAt - emulator.clock.now() > 59 * 86_400,
    );

    stage.say("Does it work? The next step of the workflow needs one request:");
    const answer = await publishPost(emulator.graphUrl, page.id, stored, "Hello");
    stage.show(
      `  ${styleText("cyan", `POST /v25.0/${page.id}/feed`)}   message=Hello   Authorization: Bearer ***`,
      `  → ${answer.status} {"id":"${answer.id}"}`,
      "",
    );
    const post = emulator.graph.posts.get(answer.id);
    stage.check(
      "“Hello” stands on the Page, posted with the stored secret.",
      answer.status === 200 && post?.message === "Hello" && post.pageId === page.id,
    );
  },
};

function isHealthy({ healthy, minted, findings }: Record<string, string>): boolean {
  return healthy === "true" && minted === "true" && findings === "[]";
}
