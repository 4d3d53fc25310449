import { describe, expect, it } from "vitest";
import { DEFAULT_SCOPES } from "../../src/graph/permissions.ts";
import { tick } from "../emulator/dialog-browser.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { atLogin } from "./at-login.ts";

/** A published app: the dialog leads to registered addresses only. */
async function atPublishedLogin(redirectUris = ["https://localhost/"]) {
  const opened = await atLogin({ app: { mode: "live", redirectUris } });
  const { bakery, client, facebook } = opened;
  /** Goes through the dialog that the page opens. @returns the address that the browser ends at */
  const goThrough = async (path = "login/facebook?way=address") => {
    const { location = "" } = (await client.send(`${client.base}${path}`)).headers;
    const there = new URL(location);
    const asked = await facebook.open(`${there.pathname}${there.search}`);
    const consent = { ...tick("scope", DEFAULT_SCOPES), pages: "all", decision: "continue" };
    return (await facebook.send(asked, consent)).location;
  };
  const paste = (address: string) => client.submit("login/address", [["login-address", address]]);
  return { ...opened, user: bakery.user, goThrough, paste };
}

describe("a dialog that did not come back", () => {
  it("leads to the other ways, open, in words for that case", async () => {
    const { client } = await atPublishedLogin();
    await client.send(`${client.base}login/facebook`);
    await client.open("login");
    expect(client.heading).toBe("Facebook&#39;s dialog has not come back");
    expect(client.page.text).toMatch(/id="by-address" open>/);
    expect(client.page.text).toMatch(/id="by-paste" open>/);
    expect(client.page.text).not.toContain('class="button main" href');
  });
});

describe("a pasted address", () => {
  it("logs in with a published app, and its Page follows", async () => {
    const { client, goThrough, paste, session } = await atPublishedLogin();
    await client.open("login");
    expect(client.page.text).toContain("Valid OAuth Redirect URIs");
    expect(client.page.text).toContain("leave ticked what is ticked, and add your Page");
    const address = await goThrough();
    expect(address).toMatch(/^https:\/\/localhost\/\?code=/);
    await paste(`${address}#_=_`);
    expect(client.heading).toBe("Which Page is it?");
    expect(session.user?.declined).toEqual([]);
  });

  it("may be another one that is registered, to the letter", async () => {
    const { client, goThrough, paste, session } = await atPublishedLogin([
      `https://github.com/${REPOSITORY}/actions/workflows/page-token-keep.yml`,
    ]);
    const address = `https://github.com/${REPOSITORY}/actions/workflows/page-token-keep.yml`;
    await client.open("login");
    await client.submit("login/redirect", [["login-redirect", "http://bakery.example/"]]);
    expect(client.page.text).toContain("must begin with");
    await client.submit("login/redirect", [["login-redirect", address]]);
    expect(session.redirect).toBe(address);
    await paste(await goThrough());
    expect(client.heading).toBe("Which Page is it?");
  });

  it("is asked for by the configuration of Facebook Login for Business, where there is one", async () => {
    const { client } = await atLogin({}, { configId: "778899" });
    const answer = await client.send(`${client.base}login/facebook?way=address`);
    const asked = new URL(answer.headers.location ?? "").searchParams;
    expect([asked.get("config_id"), asked.get("redirect_uri")]).toEqual([
      "778899",
      "https://localhost/",
    ]);
  });

  it("without an answer says what it is, and the login can still be answered", async () => {
    const { client, goThrough, paste } = await atPublishedLogin();
    await client.open("login");
    const address = await goThrough();
    for (const [entry, words] of [
      ["", "No address was pasted."],
      ["https://localhost/", "holds no code"],
      [address.replace(/&state=.*/, ""), "was cut"],
      [address.replace("?", "?code=x&"), "two were pasted"],
      ["https://www.facebook.com/v25.0/dialog/oauth?client_id=1&redirect_uri=x", "dialog itself"],
      [`EAA${"b".repeat(40)}`, "This is a token"],
    ] as const) {
      await paste(entry);
      expect(client.page.text, words).toContain(words);
      expect(client.page.text).toMatch(/id="by-address" open>/);
    }
    await paste(address);
    expect(client.heading).toBe("Which Page is it?");
  });

  it("of another login is refused, and one that was used before is none under way", async () => {
    const { client, goThrough, paste, session } = await atPublishedLogin();
    await client.open("login");
    const address = await goThrough();
    await goThrough();
    await paste(address);
    expect(client.heading).toBe("This answer belongs to another login");
    expect(session.user).toBeUndefined();
    const good = await goThrough();
    await paste(good);
    await client.open("login");
    await paste(good);
    expect(client.page.text).toContain("No login is under way here");
  });

  it("with an access token is refused, and the token is not shown", async () => {
    const { bakery, client, paste } = await atPublishedLogin();
    await client.open("login");
    await paste(`https://localhost/#access_token=${bakery.userToken.value}`);
    expect(client.page.text).toContain("End the token");
    expect(client.page.text).not.toContain(bakery.userToken.value);
  });

  it("leads every later login back to this way", async () => {
    const { client, goThrough, paste } = await atPublishedLogin();
    await client.open("login");
    await paste(await goThrough());
    expect(client.page.text).toMatch(/href="[^"]+login#by-address">Log in again/);
  });
});
