import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("a documented field without a value", () => {
  it.each(["middle_name", "gender", "birthday", "link", "age_range", "short_name", "location"])(
    "%s of a user is left out",
    async (field) => {
      const { user, token, ask } = bakery;
      const { status, body } = await ask(`/me?fields=name,${field}`, { bearer: token.value });
      expect(status).toBe(200);
      expect(body).toEqual({ name: user.name, id: user.id });
    },
  );

  it.each(["about", "website", "phone", "location", "cover", "instagram_business_account"])(
    "%s of a page is left out, in a list too",
    async (field) => {
      const { page, token, ask } = bakery;
      const one = await ask(`/${page.id}?fields=${field}`, { bearer: token.value });
      expect(one.body).toEqual({ id: page.id });
      const list = await ask(`/me/accounts?fields=id,${field}`, { bearer: token.value });
      expect(list.body.data).toEqual([{ id: page.id }]);
    },
  );

  it("is none that nobody documents: it is refused, before anything is read", async () => {
    const { token, ask } = bakery;
    for (const field of ["colour", "middle_name,colour", "email,toString"]) {
      const { status, body } = await ask(`/me?fields=${field}`, { bearer: token.value });
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/nonexisting field \((colour|toString)\)/);
    }
  });
});
