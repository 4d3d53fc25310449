import { describe, expect, it } from "vitest";
import { atLogin } from "./at-login.ts";

describe("the way to Facebook", () => {
  it("asks for what the uses take, with a state and PKCE of its own each time", async () => {
    const { start, client, bakery } = await atLogin();
    const [first, second] = [new URL(await start()), new URL(await start())];
    expect(first.origin).toBe(bakery.emulator.dialogUrl);
    expect(Object.fromEntries(first.searchParams)).toMatchObject({
      client_id: bakery.app.id,
      redirect_uri: `${client.origin}/callback`,
      response_type: "code",
      scope: "pages_manage_posts,pages_read_engagement,pages_show_list",
      code_challenge_method: "S256",
    });
    for (const name of ["state", "code_challenge"]) {
      expect(first.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name));
    }
  });

  it("is a link, since a form's policy would hold against where it leads", async () => {
    const { client } = await atLogin();
    expect(client.page.text).toMatch(/<a class="button main" href="[^"]+login\/facebook"/);
  });
});

describe("the way back from Facebook", () => {
  it("is closed while no login is under way", async () => {
    const { client, session } = await atLogin();
    await client.arrive("/callback?code=abc&state=");
    expect([client.page.status, client.heading]).toEqual([
      403,
      "This answer belongs to another login",
    ]);
    expect(session.user).toBeUndefined();
  });

  it("takes no answer with another state, and goes on waiting for the right one", async () => {
    const { client, session, logIn } = await atLogin();
    const { location, back } = await logIn();
    const stolen = new URL(location);
    for (const state of ["", "x", `${stolen.searchParams.get("state")}x`]) {
      stolen.searchParams.set("state", state);
      await client.arrive(stolen.href);
      expect(client.page.status, state).toBe(403);
    }
    stolen.searchParams.delete("state");
    await client.arrive(stolen.href);
    expect([client.page.status, session.user]).toEqual([403, undefined]);
    await back();
    expect(client.heading).toBe("Which Page is it?");
  });

  it("takes an answer once", async () => {
    const { bakery, client, logIn } = await atLogin();
    const { back } = await logIn();
    await back();
    const calls = bakery.emulator.calls.length;
    await back();
    expect([client.page.status, bakery.emulator.calls.length]).toEqual([403, calls]);
  });

  it("takes no answer of a login before the last one", async () => {
    const { client, logIn, start } = await atLogin();
    const { back } = await logIn();
    await start();
    await back();
    expect(client.page.status).toBe(403);
  });

  it("takes no code of another browser, whose state and verifier are others", async () => {
    const { bakery, client, session, start, stateOf } = await atLogin();
    const { user, app, emulator } = bakery;
    const redirectUri = `${client.origin}/callback`;
    const code = emulator.dialog.consent({ user, app, redirectUri, codeChallenge: "x".repeat(43) });
    const state = stateOf(await start());
    await client.arrive(`/callback?code=${code}&state=${state}`);
    expect(session.user).toBeUndefined();
    expect(client.heading).toBe("Facebook does not accept the login any more");
  });

  it("shows the pages to nobody without the cookie", async () => {
    const { client, logIn } = await atLogin();
    const { location } = await logIn();
    const answer = await client.send(location);
    const to = answer.headers.location ?? "";
    expect([answer.status, answer.headers["set-cookie"]]).toEqual([303, undefined]);
    expect((await client.send(to, { headers: { cookie: undefined } })).status).toBe(403);
  });
});
