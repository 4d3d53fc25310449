import { describe, expect, it } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { store, work } from "./fill-work.ts";
import { appFields, examined, openPage } from "./open-page.ts";

describe("an id that was pasted as a secret", () => {
  it("stays readable in the form and in the workflow", async () => {
    const opened = await openPage();
    const { client, bakery, logIn } = opened;
    const { id, secret } = bakery.app;
    await client.openLink();
    await client.submit("credentials", [
      ["app-id", id],
      ["app-secret", id],
      ["use", "post"],
    ]);
    expect(client.page.text).toContain("This is the App ID again");
    expect(client.page.text).toContain(`value="${id}"`);
    await client.submit(
      "credentials",
      appFields({ bakery: { ...bakery, app: { ...bakery.app, secret } } }),
    );
    await (await logIn()).back();
    await client.submit("page", [["page", bakery.page.id]]);
    await store(opened);
    expect(client.page.text).toContain(`app-id: &quot;${id}&quot;`);
  });

  it("does not change the workflow, even where it was kept", async () => {
    const opened = await examined();
    const { client, bakery, session } = opened;
    session.registry.register(bakery.page.id);
    await store(opened);
    expect(client.page.text).toContain(`page-id: &quot;${bakery.page.id}&quot;`);
    await client.submit("work", [...work(opened), ["way", "commands"]]);
    expect(client.page.text).toContain(`page-id: &quot;${bakery.page.id}&quot;`);
  });

  it("is not kept as a GitHub token either", async () => {
    const opened = await examined();
    const { client } = opened;
    await store(opened, { githubToken: "octo-org/a-long-repository-name" });
    expect(client.page.text).toContain("A GitHub token that may write secrets is needed");
    await store(opened, { repository: "octo-org/a-long-repository-name" });
    expect(client.page.text).toContain('value="octo-org/a-long-repository-name"');
  });
});

describe("the last pages", () => {
  it("name the place where the secrets are, not the one that was entered since", async () => {
    const opened = await examined();
    const { client } = opened;
    await store(opened);
    await client.open("work");
    await client.submit("work", [
      ...work(opened, { repository: "other/place" }),
      ["way", "commands"],
    ]);
    await client.submit("finish", []);
    expect(client.page.text).toContain(`In <b>${REPOSITORY}</b>:`);
    expect(client.page.text).not.toContain("In <b>other/place</b>:");
    expect(client.page.text).toContain("Check that all secrets are in <b>other/place</b>");
  });

  it("do not call secrets stored in a place that was refused", async () => {
    const opened = await examined();
    const { client } = opened;
    await store(opened);
    await store(opened, { repository: "no place" });
    await client.open("work/done");
    expect(client.page.text).not.toContain("They are in");
  });

  it("know what was stored also after the health was looked at again", async () => {
    const opened = await examined();
    const { client, bakery } = opened;
    await store(opened);
    await client.submit("health", []);
    await client.submit("finish", []);
    expect(client.page.text).toContain(`In <b>${REPOSITORY}</b>:`);
    expect(client.page.text).toContain(`<code>FB_PAGE_TOKEN</code> for ${bakery.page.name}`);
    expect(client.page.text).not.toContain("stored nothing itself");
  });

  it("tell of a secret that could not be written the last time", async () => {
    const opened = await examined();
    const { client, bakery } = opened;
    await store(opened);
    bakery.emulator.inject({
      on: { server: "github", method: "PUT", path: /FB_USER_TOKEN$/ },
      ...jsonAnswer(422, { message: "Validation Failed" }),
      times: 9,
    });
    await store(opened);
    expect(client.heading).toBe("Not every secret could be stored");
    expect(client.page.text).toMatch(/class="no"><code>FB_USER_TOKEN/);
    await client.submit("finish", []);
    expect(client.page.text).toMatch(/class="no"><code>FB_USER_TOKEN/);
    expect(client.page.text).toMatch(/class="yes"><code>FB_APP_SECRET/);
    expect(client.page.text).toContain(
      "Start the setup again for the secrets that could not be written",
    );
  });

  it("say that OWNER is to be replaced, only while it stands there", async () => {
    for (const [action, shown] of [
      ["OWNER/an-action@v1", true],
      ["octo-org/facebook-page-token@v1", false],
    ] as const) {
      const opened = await examined({}, { action });
      const { client } = opened;
      await store(opened);
      expect(client.page.text.includes("replace <code>OWNER</code>")).toBe(shown);
      await client.submit("finish", []);
      expect(client.page.text.includes("replace <code>OWNER</code>")).toBe(shown);
    }
  });
});
