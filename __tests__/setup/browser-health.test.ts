import { describe, expect, it } from "vitest";
import { aPage, loseRole } from "../../emulator/builders.ts";
import { work } from "./fill-work.ts";
import { examined } from "./open-page.ts";

describe("the health of a Page", () => {
  it("is shown with its dates, as a table and as a drawing", async () => {
    const { guest } = await examined();
    expect(guest.page.text).toMatch(
      /<svg class="timeline"[^>]*aria-label="Timeline from [\d-]+ on\. Page token: does not end; Data access: until/,
    );
    expect(guest.page.text).toMatch(
      /<th scope="row">Page token<\/th><td>does not end<\/td><td><span class="pill good">Fine/,
    );
    expect(guest.page.text).toContain(
      '<li class="yes"><span class="unseen">granted: </span><code>pages_manage_posts',
    );
  });

  it("does not lead on where it is bad, and is looked at again", async () => {
    const opened = await examined({ page: { tasks: ["ANALYZE", "MODERATE"] } });
    const { guest, bakery } = opened;
    expect(guest.heading).toBe("The Page token is healthy");
    bakery.graph.grants
      .get(`${bakery.app.id}:${bakery.user.id}`)
      ?.permissions.delete("pages_manage_posts");
    await guest.submit("health", []);
    expect(guest.heading).toBe("The Page token is not healthy");
    expect(guest.page.text).not.toContain(`${guest.base}work`);
    expect(guest.page.text).toContain("Log in with Facebook again");
    await guest.open("work");
    expect(guest.heading).toBe("The Page token is not healthy");
    await guest.submit("work", work(opened));
    expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
  });

  it("is not found out for a Page that is not in the list, or has no token", async () => {
    const { guest, bakery } = await examined();
    const { page, user, graph } = bakery;
    aPage(graph, { name: "Stage only", role: user, liveContributor: true, id: "777000111222333" });
    await guest.open("credentials");
    await guest.submit("credentials", [
      ["app-id", bakery.app.id],
      ["use", "post"],
      ["business", "on"],
    ]);
    await guest.submit("login/without", []);
    await guest.open("page");
    for (const id of ["1", "777000111222333", ""]) {
      await guest.submit("page", [["page", id]]);
      expect(guest.page.text, id).toContain("No Page is chosen.");
    }
    expect(guest.page.text).toMatch(/value="777000111222333" disabled/);
    loseRole(graph, user, page);
    await guest.submit("page", [["page", page.id]]);
    expect(guest.page.text).toContain('role="alert"');
    expect(guest.page.text).toContain("Log in with Facebook again");
  });

  it("shows what a Page is called, and lets it change nothing", async () => {
    const name = `</title><script>alert(1)</script>"' onload=x \u202e`;
    const { guest } = await examined({ page: { name } });
    const texts = guest.seen.map(({ text }) => text).join("");
    expect(texts).toContain("&lt;script&gt;alert(1)");
    expect(texts).not.toContain("<script>alert");
    expect(texts).not.toContain("\u202e");
  });
});
