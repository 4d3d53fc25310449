import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("a user has the edge", () => {
  it("picture, as JSON", async () => {
    const { user, token, appToken, ask } = bakery;
    const { status, body } = await ask("/me/picture?redirect=0", { bearer: token.value });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ url: expect.stringContaining(`/${user.id}.png`), width: 50 });
    expect((await ask(`/${user.id}/picture?redirect=0`, { bearer: appToken })).body).toEqual(body);
  });

  it.each(["feed", "posts"])("%s, which is empty", async (edge) => {
    const { body } = await bakery.ask(`/me/${edge}`, { bearer: bakery.token.value });
    expect(body).toEqual({ data: [] });
  });

  it("feed, to which no app may post", async () => {
    const { token, ask } = bakery;
    const { status, body } = await ask("/me/feed", {
      form: { message: "Hi" },
      bearer: token.value,
    });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({ code: 200, message: expect.stringMatching(/^\(#200\) If/) });
  });

  it("permissions, of which one may be asked for", async () => {
    const { token, ask } = bakery;
    const { body } = await ask("/me/permissions/pages_show_list", { bearer: token.value });
    expect(body.data).toEqual([{ permission: "pages_show_list", status: "granted" }]);
    const unknown = await ask("/me/permissions/email", { bearer: token.value });
    expect(unknown.body.data).toEqual([]);
  });
});
