import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";
import { readBoxes, tick } from "./dialog-browser.ts";
import { SCOPES, useGuest } from "./new-user.ts";

const bakery = useBakery();
const guest = useGuest(bakery);

describe("who comes again", () => {
  const chosen = () => ({ pages: "some", ...tick("page", [guest.pages[0]?.id ?? ""]) });

  it("is asked nothing when nothing is new, and keeps what was granted and declined", async () => {
    const before = await guest.agree(["pages_show_list"], chosen());
    const page = await guest.open();
    expect(page.text).toContain("You previously logged in to Newsroom Publisher");
    expect(readBoxes(page)).toEqual({});
    await guest.visitor.send(page, { decision: "continue" });
    expect(guest.permissions()).toEqual(before);
  });

  it("is asked only for what is new, and keeps the pages where it is not about them", async () => {
    await guest.agree(["pages_show_list"], chosen());
    expect(readBoxes(await guest.open([...SCOPES, "email"]))).toEqual({ "scope[email]": true });
    const after = await guest.agree(["email"], {}, [...SCOPES, "email"]);
    expect(after.email?.status).toBe("granted");
    expect(after.pages_show_list?.targets).toEqual([guest.pages[0]?.id]);
    expect(after.pages_manage_posts?.status).toBe("declined");
  });

  it("chooses the pages anew for all Page permissions when a new one is asked for", async () => {
    await guest.agree(["pages_show_list"], chosen(), ["pages_show_list"]);
    const fields = { pages: "some", ...tick("page", [guest.pages[1].id]) };
    const after = await guest.agree(["pages_manage_posts"], fields);
    expect(after.pages_show_list?.targets).toEqual([guest.pages[1].id]);
    expect(after.pages_manage_posts?.targets).toEqual([guest.pages[1].id]);
  });

  it("edits all settings when wanted, as they are", async () => {
    await guest.agree(["pages_show_list"], chosen());
    const edit = await guest.visitor.send(await guest.open(), { decision: "edit" });
    expect(readBoxes(edit)).toEqual({
      "scope[pages_show_list]": true,
      "scope[pages_manage_posts]": false,
      [`page[${guest.pages[0]?.id}]`]: true,
      [`page[${guest.pages[1]?.id}]`]: false,
    });
  });

  it("is asked everything again with auth_type=rerequest, and can grant what was declined", async () => {
    await guest.agree(["pages_show_list"], chosen());
    const page = await guest.open(SCOPES, { auth_type: "rerequest" });
    expect(readBoxes(page)).toMatchObject({ "scope[pages_manage_posts]": true });
    const fields = { decision: "continue", pages: "all", ...tick("scope", SCOPES) };
    await guest.visitor.send(page, fields);
    expect(guest.permissions().pages_manage_posts).toEqual({ status: "granted", targets: "all" });
    expect(guest.permissions().pages_show_list?.targets).toBe("all");
  });
});
