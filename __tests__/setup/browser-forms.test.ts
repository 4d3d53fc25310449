import { describe, expect, it } from "vitest";
import { appFields, openPage } from "./open-page.ts";

/** The page, entered, and a form of it that would be taken. */
async function aForm() {
  const opened = await openPage();
  const { client } = opened;
  await client.openLink();
  const key = /name="key" value="([^"]+)"/.exec(client.page.text)?.[1] ?? "";
  const body = String(new URLSearchParams([["key", key], ...appFields(opened)]));
  const send = (headers: Record<string, string | undefined>, differing = body) =>
    client.send(`${client.base}credentials`, { method: "POST", body: differing, headers });
  return { ...opened, key, send };
}

describe("a form that is taken", () => {
  it("comes from our own page", async () => {
    const { send, session } = await aForm();
    const foreign = [
      { origin: "http://evil.example" },
      { origin: "http://localhost:1" },
      { origin: "null" },
      { origin: undefined },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
    ];
    for (const headers of foreign)
      expect((await send(headers)).status, JSON.stringify(headers)).toBe(403);
    expect(session.app).toBeUndefined();
    expect((await send({ "sec-fetch-site": "same-origin" })).status).toBe(303);
    expect(session.app).toBeDefined();
  });

  it("holds the key of the page", async () => {
    const { send, session, key } = await aForm();
    expect((await send({}, `key=${key.slice(0, -1)}_&app-id=1`)).status).toBe(403);
    expect((await send({}, "app-id=1")).status).toBe(403);
    expect((await send({ cookie: undefined })).status).toBe(403);
    expect(session.app).toBeUndefined();
  });

  it("is at most 64 kB long", async () => {
    const { send, key } = await aForm();
    const answer = await send({}, `key=${key}&app-secret=${"x".repeat(66_000)}`);
    expect(answer.status).toBe(413);
    const chunked = { "transfer-encoding": "chunked", "content-length": undefined };
    expect((await send(chunked, `key=${key}&a=${"x".repeat(66_000)}`)).status).toBe(413);
    expect((await send({}, `key=${key}&app-secret=${"x".repeat(60_000)}`)).status).toBe(303);
  });
});
