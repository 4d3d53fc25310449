import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";
import { readBoxes, tick } from "./dialog-browser.ts";
import { SCOPES, useNewUser } from "./new-user.ts";

const bakery = useBakery();
const newUser = useNewUser(bakery);

describe("who comes again", () => {
  const chosen = () => ({ pages: "some", ...tick("page", [newUser.pages[0]?.id ?? ""]) });

  it("is asked nothing when nothing is new, and keeps what was granted and declined", async () => {
    const before = await newUser.agree(["pages_show_list"], chosen());
    const page = await newUser.open();
    expect(page.text).toContain("You previously logged in to Newsroom Publisher");
    expect(readBoxes(page)).toEqual({});
    await newUser.browser.send(page, { decision: "continue" });
    expect(newUser.permissions()).toEqual(before);
  });

  it("is asked only for what is new, and keeps the pages where it is not about them", async () => {
    await newUser.agree(["pages_show_list"], chosen());
    expect(readBoxes(await newUser.open([...SCOPES, "email"]))).toEqual({ "scope[email]": true });
    const after = await newUser.agree(["email"], {}, [...SCOPES, "email"]);
    expect(after.email?.status).toBe("granted");
    expect(after.pages_show_list?.targets).toEqual([newUser.pages[0]?.id]);
    expect(after.pages_manage_posts?.status).toBe("declined");
  });

  it("chooses the pages anew for all Page permissions when a new one is asked for", async () => {
    await newUser.agree(["pages_show_list"], chosen(), ["pages_show_list"]);
    const fields = { pages: "some", ...tick("page", [newUser.pages[1].id]) };
    const after = await newUser.agree(["pages_manage_posts"], fields);
    expect(after.pages_show_list?.targets).toEqual([newUser.pages[1].id]);
    expect(after.pages_manage_posts?.targets).toEqual([newUser.pages[1].id]);
  });

  it("edits all settings when wanted, as they are", async () => {
    await newUser.agree(["pages_show_list"], chosen());
    const edit = await newUser.browser.send(await newUser.open(), { decision: "edit" });
    expect(readBoxes(edit)).toEqual({
      "scope[pages_show_list]": true,
      "scope[pages_manage_posts]": false,
      [`page[${newUser.pages[0]?.id}]`]: true,
      [`page[${newUser.pages[1]?.id}]`]: false,
    });
  });

  it("is asked everything again with auth_type=rerequest, and can grant what was declined", async () => {
    await newUser.agree(["pages_show_list"], chosen());
    const page = await newUser.open(SCOPES, { auth_type: "rerequest" });
    expect(readBoxes(page)).toMatchObject({ "scope[pages_manage_posts]": true });
    const fields = { decision: "continue", pages: "all", ...tick("scope", SCOPES) };
    await newUser.browser.send(page, fields);
    expect(newUser.permissions().pages_manage_posts).toEqual({ status: "granted", targets: "all" });
    expect(newUser.permissions().pages_show_list?.targets).toBe("all");
  });
});
