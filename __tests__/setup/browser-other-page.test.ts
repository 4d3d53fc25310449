import { describe, expect, it } from "vitest";
import { aPage } from "../../emulator/builders.ts";
import { work } from "./fill-work.ts";
import { appFields, examined, openPage } from "./open-page.ts";

describe("the form of step 5", () => {
  it("names the Page and the app, and says that secrets are replaced", async () => {
    const { client, bakery } = await examined();
    await client.open("work");
    expect(client.page.text).toContain(`<b>${bakery.page.name}</b> (${bakery.page.id})`);
    expect(client.page.text).toContain(bakery.app.name);
    expect(client.page.text).toContain("Secrets of these names are replaced");
    expect(client.page.text).toContain(`name="page" value="${bakery.page.id}"`);
  });

  it.each([
    ["work", "way", "token"],
    ["work/store", "", ""],
    ["work", "way", "commands"],
    ["work/commands", "show", "FB_PAGE_TOKEN"],
    ["work/workflow", "write", ""],
  ])(
    "does nothing for a Page in whose place another tab chose one (%s, %s %s)",
    async (path, name, value) => {
      const opened = await openPage();
      const { client, bakery } = opened;
      const second = aPage(bakery.graph, { name: "Red Gate Florist", role: bakery.user });
      await client.openLink();
      await client.submit("credentials", appFields(opened));
      await (await opened.logIn()).back();
      await client.submit("page", [["page", bakery.page.id]]);
      await client.open("page");
      await client.submit("page", [["page", second.id]]);
      await client.submit(path, [...work(opened), [name, value]]);
      expect(client.heading).toBe("Another Page was chosen in the meantime");
      expect(client.page.text).toMatch(/<h1[^>]*>Put it to work.*Red Gate Florist/s);
      expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
    },
  );
});
