import { describe, expect, it } from "vitest";
import { aSystemUser, aUser } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";
import { Visitor } from "./dialog-browser.ts";

const bakery = useBakery();
const BACK = "https://example.com/back";

function openDialog(visitor: Visitor) {
  bakery.app.redirectUris = [BACK];
  const query = { client_id: bakery.app.id, redirect_uri: BACK, scope: "email", state: "a&b" };
  return visitor.open("/v25.0/dialog/oauth", query);
}

describe("somebody who is not logged in", () => {
  it("is led by the login page back to the dialog, as the person that was chosen", async () => {
    const visitor = new Visitor(bakery.emulator);
    const sent = await openDialog(visitor);
    expect(sent.status).toBe(302);
    expect(sent.location).toMatch(/^\/login\.php\?next=/);
    const back = await visitor.send(await visitor.open(sent.location), { user: bakery.user.id });
    expect(back.status).toBe(302);
    expect(back.setCookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    const dialog = await visitor.open(back.location);
    expect(dialog.text).toContain("Continue as Ada Baker");
    expect((await openDialog(visitor)).status).toBe(200);
  });

  it("sees every person and no system user, names escaped", async () => {
    const { emulator } = bakery;
    aUser(emulator.graph, { name: "<b>Grace</b>" });
    const bot = aSystemUser(emulator.graph);
    const visitor = new Visitor(emulator);
    const { text } = await visitor.open("/login.php");
    expect(text).toContain("This is the emulator, not Facebook");
    expect(text).toContain("Log in as Ada Baker");
    expect(text).toContain("Log in as &#60;b&#62;Grace&#60;/b&#62;");
    expect(text).not.toContain(bot.id);
    expect(await visitor.logIn(bot)).toMatchObject({ status: 403, setCookie: "" });
  });

  it.each(["https://example.com/", "//example.com/", "/\\example.com/"])(
    "is not led to %s by the login page",
    async (next) => {
      const visitor = new Visitor(bakery.emulator);
      const page = await visitor.open("/login.php", { next });
      expect((await visitor.send(page, { user: bakery.user.id })).location).toBe("/");
    },
  );
});

describe("the session", () => {
  it("counts more than the user whom the emulator presets for browsers without one", async () => {
    const { emulator, user } = bakery;
    emulator.dialog.loggedIn = aUser(emulator.graph, { name: "Grace Miller" });
    const visitor = new Visitor(emulator);
    expect((await openDialog(visitor)).text).toContain("Continue as Grace Miller");
    await visitor.logIn(user);
    expect((await openDialog(visitor)).text).toContain("Continue as Ada Baker");
  });
});

it("the dialog lets somebody else log in and leads back to it", async () => {
  const { emulator, user } = bakery;
  emulator.dialog.loggedIn = user;
  const grace = aUser(emulator.graph, { name: "Grace Miller" });
  const visitor = new Visitor(emulator);
  const { text } = await openDialog(visitor);
  const [, link = ""] = /<a href="([^"]+)">Log in as somebody else/.exec(text) ?? [];
  const login = await visitor.open(link.replaceAll("&#38;", "&"));
  const back = await visitor.send(login, { user: grace.id });
  expect((await visitor.open(back.location)).text).toContain("Continue as Grace Miller");
});

describe("a form", () => {
  it("is good once", async () => {
    bakery.emulator.dialog.loggedIn = bakery.user;
    const visitor = new Visitor(bakery.emulator);
    const page = await openDialog(visitor);
    expect((await visitor.send(page, { decision: "cancel" })).status).toBe(302);
    const second = await visitor.send(page, { decision: "continue" });
    expect(second).toMatchObject({ status: 403, location: "" });
  });

  it("is refused without its nonce", async () => {
    bakery.emulator.dialog.loggedIn = bakery.user;
    const visitor = new Visitor(bakery.emulator);
    const fields = { nonce: "", decision: "continue" };
    expect((await visitor.send(await openDialog(visitor), fields)).status).toBe(403);
    const login = await visitor.open("/login.php");
    expect(await visitor.send(login, { nonce: "", user: bakery.user.id })).toMatchObject({
      status: 403,
      setCookie: "",
    });
  });

  it("is refused from somebody to whom it was not shown", async () => {
    const { emulator, user } = bakery;
    const ada = new Visitor(emulator);
    await ada.logIn(user);
    const grace = new Visitor(emulator);
    await grace.logIn(aUser(emulator.graph, { name: "Grace Miller" }));
    const page = await openDialog(ada);
    expect((await grace.send(page, { decision: "continue" })).status).toBe(403);
  });
});

it("every request is recorded with its query, and other paths are a 404", async () => {
  const { emulator } = bakery;
  const visitor = new Visitor(emulator);
  await openDialog(visitor);
  expect(emulator.calls[0]).toMatchObject({
    server: "dialog",
    method: "GET",
    path: "/v25.0/dialog/oauth",
    query: { client_id: bakery.app.id, redirect_uri: BACK, state: "a&b" },
    status: 302,
  });
  expect((await visitor.open("/v25.0/dialog/feed")).status).toBe(404);
  expect((await visitor.open("/")).text).toContain("You are not logged in.");
});
