import { describe, expect, it } from "vitest";
import { aPage, loseRole } from "../../emulator/builders.ts";
import { store } from "./fill-work.ts";
import { examined } from "./open-page.ts";

describe("the health of a Page", () => {
  it("is shown with its dates, as a table and as a drawing", async () => {
    const { client } = await examined();
    expect(client.page.text).toMatch(
      /<svg class="timeline"[^>]*aria-label="Timeline from [\d-]+ on\. Page token: does not end; Data access: until/,
    );
    expect(client.page.text).toMatch(
      /<th scope="row">Page token<\/th><td>does not end<\/td><td><span class="pill good">Fine/,
    );
    expect(client.page.text).toContain(
      '<li class="yes"><span class="unseen">granted: </span><code>pages_manage_posts',
    );
  });

  it("does not lead on where it is bad, and is looked at again", async () => {
    const opened = await examined();
    const { client, bakery } = opened;
    expect(client.heading).toBe("The Page token is healthy");
    bakery.graph.grants
      .get(`${bakery.app.id}:${bakery.user.id}`)
      ?.permissions.delete("pages_manage_posts");
    await client.submit("health", []);
    expect(client.heading).toBe("The Page token is not healthy");
    expect(client.page.text).not.toContain(`${client.base}work`);
    expect(client.page.text).toContain("Log in with Facebook again");
    await client.open("work");
    expect(client.heading).toBe("The Page token is not healthy");
    await store(opened);
    expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
  });

  it("is not found out for a Page that is not in the list, or has no token", async () => {
    const { client, bakery } = await examined();
    const { page, user, graph } = bakery;
    aPage(graph, { name: "Stage only", role: user, liveContributor: true, id: "777000111222333" });
    await client.open("credentials");
    await client.submit("credentials", [
      ["app-id", bakery.app.id],
      ["use", "post"],
      ["business", "on"],
    ]);
    await client.submit("login/without", []);
    await client.open("page");
    for (const id of ["1", "777000111222333", ""]) {
      await client.submit("page", [["page", id]]);
      expect(client.page.text, id).toContain("No Page is chosen.");
    }
    expect(client.page.text).toMatch(/value="777000111222333" disabled/);
    loseRole(graph, user, page);
    await client.submit("page", [["page", page.id]]);
    expect(client.page.text).toContain('role="alert"');
    expect(client.page.text).toContain("Somebody with full control of the Page");
  });

  it("shows what a Page is called, and lets it change nothing", async () => {
    const name = `</title><script>alert(1)</script>"' onload=x \u202e`;
    const { client } = await examined({ page: { name } });
    const texts = client.answers.map(({ text }) => text).join("");
    expect(texts).toContain("&lt;script&gt;alert(1)");
    expect(texts).not.toContain("<script>alert");
    expect(texts).not.toContain("\u202e");
  });
});
