import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("the picture of a page", () => {
  it("is told with its size, in a list with the fields asked for, and by its edge", async () => {
    const { emulator, page, token, ask } = bakery;
    const url = `${emulator.dialogUrl}/pictures/${page.id}.png`;
    const whole = { height: 50, is_silhouette: false, url: `${url}?size=50`, width: 50 };
    const bearer = token.value;
    const one = await ask(`/v25.0/${page.id}`, { query: { fields: "picture" }, bearer });
    expect(one.body.picture).toEqual({ data: whole });
    const fields = "name,tasks,picture.width(200){url,is_silhouette}";
    const list = await ask("/me/accounts", { query: { fields }, bearer });
    expect(list.body.data[0].picture).toEqual({
      data: { url: `${url}?size=200`, is_silhouette: false },
    });
    const edge = await ask(`/${page.id}/picture`, {
      query: { redirect: "0", type: "large" },
      bearer,
    });
    expect(edge.body.data).toEqual({ ...whole, url: `${url}?size=200`, height: 200, width: 200 });
  });

  it("is told of people too", async () => {
    const { user, token, ask } = bakery;
    const query = { fields: "name,picture{url}" };
    const { body } = await ask("/me", { query, bearer: token.value });
    expect(body.picture.data.url).toMatch(new RegExp(`/pictures/${user.id}\\.png\\?size=50$`));
  });

  it("has no field that Facebook's has not", async () => {
    const { page, token, ask } = bakery;
    const query = { fields: "picture{colour}" };
    const { body } = await ask(`/${page.id}`, { query, bearer: token.value });
    expect(body.error.message).toContain("(colour) on node type (ProfilePictureSource)");
  });

  it("is a PNG of that size, the same each time, another for another page", async () => {
    const { emulator, page, user } = bakery;
    const load = async (id: string) => {
      const answer = await fetch(`${emulator.dialogUrl}/pictures/${id}.png?size=32`);
      expect(answer.headers.get("content-type")).toBe("image/png");
      return Buffer.from(await answer.arrayBuffer());
    };
    const png = await load(page.id);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);
    const data = png.subarray(41, 41 + png.readUInt32BE(33));
    expect(inflateSync(data)).toHaveLength(32 * (1 + 32 * 3));
    expect(await load(page.id)).toEqual(png);
    expect(await load(user.id)).not.toEqual(png);
    expect((await fetch(`${emulator.dialogUrl}/pictures/1.png`)).status).toBe(404);
  });
});
