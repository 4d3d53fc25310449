import { describe, expect, it } from "vitest";
import { aSystemUser, aUser } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";
import { DialogBrowser } from "./dialog-browser.ts";

const bakery = useBakery();
const BACK = "https://example.com/back";

function openDialog(browser: DialogBrowser) {
  bakery.app.redirectUris = [BACK];
  const query = { client_id: bakery.app.id, redirect_uri: BACK, scope: "email", state: "a&b" };
  return browser.open("/v25.0/dialog/oauth", query);
}

describe("somebody who is not logged in", () => {
  it("is led by the login page back to the dialog, as the person that was chosen", async () => {
    const browser = new DialogBrowser(bakery.emulator);
    const sent = await openDialog(browser);
    expect(sent.status).toBe(302);
    expect(sent.location).toMatch(/^\/login\.php\?next=/);
    const back = await browser.send(await browser.open(sent.location), { user: bakery.user.id });
    expect(back.status).toBe(302);
    expect(back.setCookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    const dialog = await browser.open(back.location);
    expect(dialog.text).toContain("Continue as Ada Baker");
    expect((await openDialog(browser)).status).toBe(200);
  });

  it("sees every person and no system user, names escaped", async () => {
    const { emulator } = bakery;
    aUser(emulator.graph, { name: "<b>Grace</b>" });
    const bot = aSystemUser(emulator.graph);
    const browser = new DialogBrowser(emulator);
    const { text } = await browser.open("/login.php");
    expect(text).toContain("This is the emulator, not Facebook");
    expect(text).toContain("Log in as Ada Baker");
    expect(text).toContain("Log in as &#60;b&#62;Grace&#60;/b&#62;");
    expect(text).not.toContain(bot.id);
    expect(await browser.logIn(bot)).toMatchObject({ status: 403, setCookie: "" });
  });

  it.each(["https://example.com/", "//example.com/", "/\\example.com/"])(
    "is not led to %s by the login page",
    async (next) => {
      const browser = new DialogBrowser(bakery.emulator);
      const page = await browser.open("/login.php", { next });
      expect((await browser.send(page, { user: bakery.user.id })).location).toBe("/");
    },
  );
});

describe("the session", () => {
  it("counts more than the user whom the emulator presets for browsers without one", async () => {
    const { emulator, user } = bakery;
    emulator.dialog.loggedIn = aUser(emulator.graph, { name: "Grace Miller" });
    const browser = new DialogBrowser(emulator);
    expect((await openDialog(browser)).text).toContain("Continue as Grace Miller");
    await browser.logIn(user);
    expect((await openDialog(browser)).text).toContain("Continue as Ada Baker");
  });
});

it("the dialog lets somebody else log in and leads back to it", async () => {
  const { emulator, user } = bakery;
  emulator.dialog.loggedIn = user;
  const grace = aUser(emulator.graph, { name: "Grace Miller" });
  const browser = new DialogBrowser(emulator);
  const { text } = await openDialog(browser);
  const [, link = ""] = /<a href="([^"]+)">Log in as somebody else/.exec(text) ?? [];
  const login = await browser.open(link.replaceAll("&#38;", "&"));
  const back = await browser.send(login, { user: grace.id });
  expect((await browser.open(back.location)).text).toContain("Continue as Grace Miller");
});

describe("a form", () => {
  it("is good once", async () => {
    bakery.emulator.dialog.loggedIn = bakery.user;
    const browser = new DialogBrowser(bakery.emulator);
    const page = await openDialog(browser);
    expect((await browser.send(page, { decision: "cancel" })).status).toBe(302);
    const second = await browser.send(page, { decision: "continue" });
    expect(second).toMatchObject({ status: 403, location: "" });
  });

  it("is refused without its nonce", async () => {
    bakery.emulator.dialog.loggedIn = bakery.user;
    const browser = new DialogBrowser(bakery.emulator);
    const fields = { nonce: "", decision: "continue" };
    expect((await browser.send(await openDialog(browser), fields)).status).toBe(403);
    const login = await browser.open("/login.php");
    expect(await browser.send(login, { nonce: "", user: bakery.user.id })).toMatchObject({
      status: 403,
      setCookie: "",
    });
  });

  it("is refused from somebody to whom it was not shown", async () => {
    const { emulator, user } = bakery;
    const ada = new DialogBrowser(emulator);
    await ada.logIn(user);
    const grace = new DialogBrowser(emulator);
    await grace.logIn(aUser(emulator.graph, { name: "Grace Miller" }));
    const page = await openDialog(ada);
    expect((await grace.send(page, { decision: "continue" })).status).toBe(403);
  });
});

it("every request is recorded with its query, and other paths are a 404", async () => {
  const { emulator } = bakery;
  const browser = new DialogBrowser(emulator);
  await openDialog(browser);
  expect(emulator.calls[0]).toMatchObject({
    server: "dialog",
    method: "GET",
    path: "/v25.0/dialog/oauth",
    query: { client_id: bakery.app.id, redirect_uri: BACK, state: "a&b" },
    status: 302,
  });
  expect((await browser.open("/v25.0/dialog/feed")).status).toBe(404);
  expect((await browser.open("/")).text).toContain("You are not logged in.");
});
