import { describe, expect, it } from "vitest";
import { changePassword } from "../../../emulator/builders.ts";
import { checkUserToken } from "../../../setup/core/check-user-token.ts";
import { withAppContext } from "../../../setup/core/with-context.ts";
import { aLoggedInSession, silently } from "../a-session.ts";

async function checking() {
  const { bakery, session } = await aLoggedInSession();
  const check = (value: string, askedFor: readonly string[] = []) =>
    withAppContext(session, session.app, silently, (context) =>
      checkUserToken(context, session.registry.register(value), askedFor),
    );
  return { bakery, check };
}

describe("a user token", () => {
  it("tells what was granted, and what was declined of what was asked for", async () => {
    const { bakery, check } = await checking();
    const user = await check(bakery.userToken.value, ["pages_show_list", "pages_messaging"]);
    expect(user).toMatchObject({ kind: "user", declined: ["pages_messaging"] });
    expect(user.scopes).toContain("pages_manage_posts");
    expect(bakery.graph.tokens.get(user.token.reveal())).toMatchObject({ longLived: true });
  });

  it("is refused when it is dead, with the reason", async () => {
    const { bakery, check } = await checking();
    changePassword(bakery.graph, bakery.user);
    await expect(check(bakery.userToken.value)).rejects.toMatchObject({
      code: "user-token-dead",
      message: expect.stringMatching(/password/),
    });
  });
});
