import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("an app makes test users", () => {
  it("with a token for the permissions asked for, and lists them", async () => {
    const { app, appToken, ask } = bakery;
    const form = { name: "Tess Tester", permissions: "email,pages_show_list" };
    const path = `/${app.id}/accounts/test-users`;
    const made = await ask(path, { form, bearer: appToken });
    expect(made.body).toEqual({
      id: expect.stringMatching(/^\d+$/),
      email: expect.stringMatching(/@tfbnw\.net$/),
      password: expect.any(String),
      login_url: expect.stringContaining("test-user-login"),
      access_token: expect.stringMatching(/^EAA/),
    });
    const bearer = made.body.access_token;
    expect((await ask("/me", { bearer })).body.name).toBe("Tess Tester");
    expect((await ask("/me/permissions/email", { bearer })).body.data).toHaveLength(1);
    for (const listed of [path, `/${app.id}/accounts`]) {
      const { body } = await ask(listed, { bearer: appToken });
      expect(body.data).toMatchObject([{ id: made.body.id, access_token: bearer }]);
    }
  });

  it("without a token where they do not install the app", async () => {
    const { app, appToken, ask } = bakery;
    const form = { installed: "false" };
    const { body } = await ask(`/${app.id}/accounts`, { form, bearer: appToken });
    expect(body).not.toHaveProperty("access_token");
  });

  it("by its own token only, and at no other path", async () => {
    const { app, token, appToken, ask } = bakery;
    const form = { name: "Tess" };
    const path = `/${app.id}/accounts/test-users`;
    expect((await ask(path, { form, bearer: token.value })).body.error.code).toBe(100);
    const other = await ask(`/${app.id}/accounts/others`, { form, bearer: appToken });
    expect(other.body.error).toMatchObject({ code: 100, error_subcode: 33 });
  });
});
