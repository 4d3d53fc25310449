import { describe, expect, it } from "vitest";
import { declinePermission } from "../../emulator/builders.ts";
import { tick } from "../emulator/dialog-browser.ts";
import { atLogin } from "./at-login.ts";
import { appFields } from "./open-page.ts";

describe("what a person decides at Facebook", () => {
  it("is explained after Cancel, and can be tried again", async () => {
    const { client, logIn } = await atLogin();
    await (await logIn({ decision: "cancel" })).back();
    expect(client.heading).toBe("You pressed Cancel in Facebook&#39;s dialog");
    await (await logIn()).back();
    expect(client.heading).toBe("Which Page is it?");
  });

  it("is named where a permission was declined, and asked for again", async () => {
    const { bakery, client, logIn } = await atLogin();
    const { graph, user, app } = bakery;
    declinePermission(graph, user, app, "pages_manage_posts");
    await (await logIn()).back();
    expect(client.heading).toBe("One permission is missing");
    expect(client.page.text).toContain("pages_manage_posts");
    expect(client.page.text).toContain("Publish posts, photos and videos");
    expect(client.page.text).not.toContain("Continue without");
    const { asked, back } = await logIn(
      {
        ...tick("scope", ["pages_manage_posts", "pages_read_engagement", "pages_show_list"]),
        pages: "all",
      },
      "?again=1",
    );
    expect(asked.text).toContain("scope[pages_manage_posts]");
    await back();
    expect(client.heading).toBe("Which Page is it?");
  });

  it("lets what was not declined go on without the rest", async () => {
    const { bakery, client, session, logIn } = await atLogin();
    const { graph, user, app } = bakery;
    await client.submit("credentials", [...appFields({ bakery }), ["use", "measure"]]);
    declinePermission(graph, user, app, "read_insights");
    await (await logIn()).back();
    expect(client.heading).toBe("One permission is missing");
    await client.submit("login/without", []);
    expect([client.heading, session.uses]).toEqual(["Which Page is it?", ["post"]]);
  });
});

describe("a token that is pasted", () => {
  it("does as well as a login", async () => {
    const { bakery, client } = await atLogin();
    await client.submit("login/token", [["user-token", `  ${bakery.userToken.value}\n`]]);
    expect(client.heading).toBe("Which Page is it?");
  });

  it("is refused where it is none", async () => {
    const { client } = await atLogin();
    await client.submit("login/token", [["user-token", "div"]]);
    expect(client.heading).toBe("Something to correct");
    expect(client.page.text).toMatch(/<details class="guide" id="by-paste" open>/);
  });

  it("is explained when it is dead", async () => {
    const { bakery, client } = await atLogin();
    bakery.emulator.clock.advance(90 * 86_400);
    await client.submit("login/token", [["user-token", bakery.userToken.value]]);
    expect(client.heading).toBe("Something to correct");
    expect(client.page.text).toContain("The token in the pasted text is dead");
    expect(client.page.text).toContain("Make a new one with this app, and paste it.");
    expect(client.page.text).toMatch(/<details class="guide" id="by-paste" open>/);
    expect(client.page.text).not.toMatch(/user-token`|`user-token/);
  });
});
