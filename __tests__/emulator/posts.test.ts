import { describe, expect, it } from "vitest";
import { ALL_TASKS, aPage, aToken, giveRole, lapseDataAccess } from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

function publish(token: Token, message = "Fresh bread", more: Record<string, string> = {}) {
  const { page, ask } = bakery;
  return ask(`/v25.0/${page.id}/feed`, { form: { message, ...more }, bearer: token.value });
}

const aPageToken = (scopes?: string[]) => {
  const { emulator, user, page } = bakery;
  return aToken(emulator.graph, { user, page, ...(scopes && { scopes }) });
};

describe("posting to a page", () => {
  it("works with its token; the post is then on the feed, newest first", async () => {
    const { page, ask } = bakery;
    const token = aPageToken();
    const { status, body } = await publish(token);
    expect(status).toBe(200);
    expect(body.id).toMatch(new RegExp(`^${page.id}_\\d+$`));
    await publish(token, "Fresh rolls");
    const feed = await ask(`/${page.id}/feed`, { bearer: token.value });
    expect(feed.body.data).toEqual([
      { created_time: "2026-11-22T12:00:00+0000", message: "Fresh rolls", id: expect.any(String) },
      { created_time: "2026-11-22T12:00:00+0000", message: "Fresh bread", id: body.id },
    ]);
  });

  it("works under /me, and with a link alone", async () => {
    const { ask } = bakery;
    const bearer = aPageToken().value;
    const form = { link: "https://example.com/" };
    const { body } = await ask("/me/feed", { form, bearer });
    const post = await ask(`/${body.id}?fields=link,from,permalink_url`, { bearer });
    expect(post.body).toMatchObject({ ...form, from: { name: bakery.page.name } });
  });

  it("is refused with code 200 for a user token, a missing permission and a missing task", async () => {
    const { page, user, token } = bakery;
    const unable = aPageToken(["pages_show_list", "pages_read_engagement"]);
    const refusals = [await publish(token), await publish(unable)];
    giveRole(page, user, { tasks: ALL_TASKS.filter((task) => task !== "CREATE_CONTENT") });
    refusals.push(await publish(aPageToken()));
    for (const { status, body } of refusals) {
      expect(status).toBe(403);
      expect(body.error.code).toBe(200);
      expect(body.error.message).toContain("requires both pages_read_engagement and pages_manage");
    }
  });

  it("is refused for another page's token", async () => {
    const { emulator, user } = bakery;
    const other = aPage(emulator.graph, { role: user });
    const answer = await publish(aToken(emulator.graph, { user, page: other }));
    expect(answer.body.error.code).toBe(200);
  });

  it("is refused without content, and for the same text twice in a row", async () => {
    const token = aPageToken();
    expect((await publish(token, "")).body.error.code).toBe(100);
    await publish(token);
    const { status, body } = await publish(token);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 506,
      error_subcode: 1455006,
      type: "FacebookApiException",
      is_transient: false,
      error_user_title: "Duplicate Status Update",
    });
  });

  it("still works when the user's data access has lapsed: the page is not the user's data", async () => {
    const token = aPageToken();
    lapseDataAccess(bakery.emulator.graph, bakery.user);
    expect((await publish(token)).status).toBe(200);
  });

  it("unpublished does not show on the feed", async () => {
    const token = aPageToken();
    await publish(token, "Later", { published: "false" });
    const feed = await bakery.ask("/me/feed", { bearer: token.value });
    expect(feed.body.data).toEqual([]);
  });
});

describe("a post", () => {
  it("is deleted by the page's token and then gone, not by the user's", async () => {
    const { token, ask } = bakery;
    const pageToken = aPageToken();
    const { id } = (await publish(pageToken)).body;
    const refused = await ask(`/${id}`, { method: "DELETE", bearer: token.value });
    expect(refused.status).toBe(403);
    const deleted = await ask(`/${id}`, { method: "DELETE", bearer: pageToken.value });
    expect(deleted.body).toEqual({ success: true });
    const gone = await ask(`/${id}`, { bearer: pageToken.value });
    expect(gone.body.error).toMatchObject({ code: 100, error_subcode: 33 });
  });

  it("is changed by the page's token, not by the user's", async () => {
    const { token, ask } = bakery;
    const pageToken = aPageToken();
    const { id } = (await publish(pageToken)).body;
    const form = { message: "Stale bread" };
    expect((await ask(`/${id}`, { form, bearer: token.value })).status).toBe(403);
    const changed = await ask(`/${id}`, { form, bearer: pageToken.value });
    expect(changed.body).toEqual({ success: true });
    const post = await ask(`/${id}?fields=message`, { bearer: pageToken.value });
    expect(post.body.message).toBe("Stale bread");
  });

  it("is read by a user with pages_read_engagement, the feed too", async () => {
    const { page, token, ask } = bakery;
    const { id } = (await publish(aPageToken())).body;
    expect((await ask(`/${id}`, { bearer: token.value })).body.message).toBe("Fresh bread");
    const feed = await ask(`/${page.id}/feed?fields=message`, { bearer: token.value });
    expect(feed.body.data).toEqual([{ message: "Fresh bread", id }]);
    const blind = aPageToken(["pages_manage_posts"]);
    expect((await ask("/me/feed", { bearer: blind.value })).body.error.code).toBe(100);
  });
});
