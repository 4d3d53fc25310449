import { describe, expect, it } from "vitest";
import { checkApp } from "../../../setup/core/check-app.ts";
import { aSession, silently } from "../a-session.ts";

describe("the credentials of an app", () => {
  it("are accepted where Facebook accepts them, with the app's name", async () => {
    const { bakery, session } = await aSession({ app: { name: "Bakery Robot" } });
    const app = await checkApp(
      session,
      { id: ` ${bakery.app.id} `, secret: `${bakery.app.secret}\n` },
      silently,
    );
    expect([app.id, app.name]).toEqual([bakery.app.id, "Bakery Robot"]);
    expect(app.secret.reveal() === bakery.app.secret).toBe(true);
  });

  it("are not sent where they have not the form of any", async () => {
    const { bakery, session } = await aSession();
    const checking = checkApp(session, { id: "my app", secret: bakery.app.secret }, silently);
    await expect(checking).rejects.toMatchObject({ field: "app-id" });
    expect(bakery.emulator.calls).toEqual([]);
  });

  it.each([
    ["a wrong secret", {}, { secret: "a".repeat(32) }, "app-secret-wrong"],
    ["an unknown app", {}, { id: "1234567890" }, "app-unknown"],
    ["a native app", { type: "native" as const }, {}, "app-native"],
  ])("say what is wrong with %s", async (_name, app, wrong, code) => {
    const { bakery, session } = await aSession({ app });
    const { id, secret } = bakery.app;
    const checking = checkApp(session, { id, secret, ...wrong }, silently);
    await expect(checking).rejects.toMatchObject({ code });
  });

  it("are not hidden from then on where the id stands in both fields", async () => {
    const { bakery, session } = await aSession();
    const { id } = bakery.app;
    const checking = checkApp(session, { id, secret: id }, silently);
    await expect(checking).rejects.toMatchObject({
      field: "app-secret",
      message: expect.stringContaining("App ID again"),
    });
    expect(session.registry.scrub(id)).toBe(id);
  });

  it("say that an app is restricted", async () => {
    const { bakery, session } = await aSession({ app: { restricted: true } });
    const checking = checkApp(session, bakery.app, silently);
    await expect(checking).rejects.toMatchObject({
      code: "app-blocked",
    });
  });

  it("are good also where the app's name is not told", async () => {
    const { bakery, session } = await aSession();
    bakery.emulator.inject({
      on: { path: `/${bakery.app.id}` },
      kind: "respond",
      status: 500,
      body: "",
    });
    expect(await checkApp(session, bakery.app, silently)).toMatchObject({ name: "" });
  });
});
