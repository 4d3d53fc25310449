import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aToken, pageTokenOf } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

async function batch(operations: unknown, more: Record<string, string> = {}) {
  const form = {
    batch: typeof operations === "string" ? operations : JSON.stringify(operations),
    access_token: bakery.token.value,
    ...more,
  };
  return bakery.ask("/v25.0/", { form });
}

describe("a batch", () => {
  it("answers each operation with a status, headers and a JSON string", async () => {
    const { user } = bakery;
    const { status, body } = await batch([
      { method: "GET", relative_url: "me?fields=name" },
      { method: "GET", relative_url: "2" },
    ]);
    expect(status).toBe(200);
    expect(JSON.parse(body[0].body)).toEqual({ name: user.name, id: user.id });
    expect(body[0].headers).toContainEqual({ name: "Facebook-API-Version", value: "v25.0" });
    expect(body[1].code).toBe(400);
    expect(JSON.parse(body[1].body).error).toMatchObject({ code: 100, error_subcode: 33 });
    expect(body[1].headers.map(({ name }: { name: string }) => name)).toContain("WWW-Authenticate");
  });

  it("leaves headers out when told to", async () => {
    const { body } = await batch([{ relative_url: "me" }], { include_headers: "false" });
    expect(Object.keys(body[0])).toEqual(["code", "body"]);
  });

  it("lets an operation bring its own token and version", async () => {
    const { emulator, page, token } = bakery;
    const pageToken = pageTokenOf(emulator.graph, token, page)?.value;
    const { body } = await batch([{ relative_url: `v24.0/me?access_token=${pageToken}` }]);
    expect(JSON.parse(body[0].body).id).toBe(page.id);
    expect(body[0].headers).toContainEqual({ name: "Facebook-API-Version", value: "v24.0" });
  });

  it("posts, by a form in the operation's body", async () => {
    const { emulator, page, user, ask } = bakery;
    const access_token = aToken(emulator.graph, { page, user }).value;
    const operation = { method: "POST", relative_url: "me/feed", body: "message=Fresh+bread" };
    await batch([operation], { access_token });
    const feed = await ask("/me/feed", { bearer: access_token });
    expect(feed.body.data[0].message).toBe("Fresh bread");
  });

  it("answers null where the operation it depends on failed", async () => {
    const { body } = await batch([
      { name: "first", relative_url: "2" },
      { relative_url: "me", depends_on: "first" },
    ]);
    expect(body[0].code).toBe(400);
    expect(body[1]).toBeNull();
  });

  it("refuses more than 50 operations, and what is no list of them", async () => {
    const many = await batch(Array(51).fill({ relative_url: "me" }));
    expect(many.status).toBe(400);
    expect(many.body.error).toMatchObject({
      message: "Too many requests in batch message. Maximum batch size is 50",
      type: "GraphBatchException",
    });
    expect(many.body.error).not.toHaveProperty("code");
    expect((await batch("nonsense")).body.error.code).toBe(100);
    expect((await batch([{}])).body.error.code).toBe(100);
  });

  it("refuses a bad token, and none at all unless each operation has its own", async () => {
    const { token } = bakery;
    expect((await batch([{ relative_url: "me" }], { access_token: "x" })).status).toBe(400);
    expect((await batch([{ relative_url: "me" }], { access_token: "" })).body.error.code).toBe(104);
    const own = [{ relative_url: `me?access_token=${token.value}` }];
    expect((await batch(own, { access_token: "" })).body[0].code).toBe(200);
  });

  it("carries the proof of its token to the operations", async () => {
    const { app, token } = bakery;
    app.requireProof = true;
    const operations = [{ relative_url: "me" }];
    expect((await batch(operations)).status).toBe(400);
    const appsecret_proof = createHmac("sha256", app.secret).update(token.value).digest("hex");
    expect((await batch(operations, { appsecret_proof })).body[0].code).toBe(200);
  });
});
