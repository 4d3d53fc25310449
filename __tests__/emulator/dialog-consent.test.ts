import { describe, expect, it } from "vitest";
import { aBusiness } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";
import { readBoxes, tick } from "./dialog-browser.ts";
import { SCOPES, useNewUser } from "./new-user.ts";

const bakery = useBakery();
const newUser = useNewUser(bakery);

describe("the consent page", () => {
  it("asks for each permission, and for the pages the person has a role on", async () => {
    const page = await newUser.open();
    expect(readBoxes(page)).toEqual({
      "scope[pages_show_list]": true,
      "scope[pages_manage_posts]": true,
      [`page[${newUser.pages[0]?.id}]`]: false,
      [`page[${newUser.pages[1]?.id}]`]: false,
    });
    expect(page.text).toContain("Two &#38; &#60;i&#62;half&#60;/i&#62;");
    expect(page.text).toContain('<input type="checkbox" checked disabled>');
    expect(page.text).not.toContain(bakery.page.name);
  });

  it("asks for businesses only with business_management", async () => {
    const ours = aBusiness(bakery.emulator.graph, { members: [newUser.user] });
    aBusiness(bakery.emulator.graph);
    expect((await newUser.open()).text).not.toContain("Businesses");
    const asked = Object.keys(readBoxes(await newUser.open(["business_management"])));
    expect(asked).toEqual(["scope[business_management]", `business[${ours.id}]`]);
    const fields = { businesses: "some", ...tick("business", [ours.id]) };
    const granted = await newUser.agree(["business_management"], fields, ["business_management"]);
    expect(granted.business_management?.targets).toEqual([ours.id]);
  });

  it("is shown to who is new to the app, also where nothing can be declined", async () => {
    const page = await newUser.open([]);
    expect(page.text).toContain("Newsroom Publisher asks for access");
    await newUser.browser.send(page, { decision: "continue" });
    expect(Object.keys(newUser.permissions())).toEqual(["public_profile"]);
  });

  it("holds nothing from elsewhere and no script", async () => {
    const { text } = await newUser.open();
    expect(text).not.toMatch(/https?:|<script|\bon\w+=/);
  });
});

describe("what is ticked", () => {
  it("is granted for all pages, the rest is declined, and public_profile cannot be", async () => {
    const all = "all";
    expect(await newUser.agree(["pages_show_list"], { pages: all })).toEqual({
      public_profile: { status: "granted", targets: all },
      pages_show_list: { status: "granted", targets: all },
      pages_manage_posts: { status: "declined", targets: all },
    });
  });

  it("is granted for the chosen pages, and what is no page of the person is left out", async () => {
    const ids = [newUser.pages[1]?.id ?? "", bakery.page.id];
    const granted = await newUser.agree([...SCOPES, "email"], {
      pages: "some",
      ...tick("page", ids),
    });
    expect(granted.pages_show_list?.targets).toEqual([newUser.pages[1]?.id]);
    expect(granted.pages_manage_posts?.targets).toEqual([newUser.pages[1]?.id]);
    expect(granted).not.toHaveProperty("email");
  });

  it("is asked again, as it was, when no page is chosen", async () => {
    const fields = { decision: "continue", pages: "some", ...tick("scope", ["pages_show_list"]) };
    const again = await newUser.browser.send(await newUser.open(), fields);
    expect(again.text).toContain('<p role="alert">Choose at least one Page.</p>');
    expect(readBoxes(again)).toMatchObject({
      "scope[pages_show_list]": true,
      "scope[pages_manage_posts]": false,
    });
    expect(again.text).toContain('value="some" checked');
    expect(newUser.permissions()).toEqual({});
    const none = await newUser.browser.send(await newUser.open(), {
      decision: "continue",
      pages: "some",
    });
    expect(none.status).toBe(302);
  });
});
