import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../helpers/bakery.ts";
import { appFields, examined, openPage } from "./open-page.ts";

const DESTINATION: Array<[string, string]> = [
  ["repository", REPOSITORY],
  ["environment", ""],
  ["workflow", "keep"],
];

describe("the setup's page", () => {
  it("leads from nothing to stored secrets, which the action then uses", async () => {
    const opened = await openPage();
    const { bakery, client, setup, printed, logIn } = opened;
    await client.openLink();
    expect(client.heading).toBe("Which app should act for you?");
    await client.submit("credentials", appFields(opened));
    expect(client.heading).toBe("Log in with Facebook");
    await (await logIn()).back();
    expect(client.heading).toBe("Which Page is it?");
    expect(client.page.text).toContain(bakery.page.name);
    await client.submit("page", [["page", bakery.page.id]]);
    expect(client.heading).toBe("The Page token is healthy");
    await client.open("work");
    await client.submit("work", [
      ...DESTINATION,
      ["page", bakery.page.id],
      ["githubToken", bakery.githubToken],
    ]);
    expect(client.heading).toBe("Store now?");
    expect(client.page.text).toContain("<code>SECRETS_TOKEN</code>");
    expect(bakery.stored("FB_APP_SECRET")).toBeUndefined();
    await client.submit("work/store", []);
    expect(client.heading).toBe("The secrets are stored");
    expect(client.page.text).toContain("github-token: ${{ secrets.SECRETS_TOKEN }}");
    await client.submit("finish", []);
    expect(client.heading).toBe("Setup complete");
    expect(await setup.ended).toBe("finished");

    const stored = (name: string) => bakery.stored(name) ?? "";
    expect(stored("SECRETS_TOKEN")).toBe(bakery.githubToken);
    const run = await bakery.run({
      "app-secret": stored("FB_APP_SECRET"),
      "user-token": stored("FB_USER_TOKEN"),
      "page-token": stored("FB_PAGE_TOKEN"),
      "page-id": bakery.page.id,
    });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(printed.join("\n")).toMatch(/Step 1 of 5 done.*Step 2 of 5 done.*Step 5 of 5/s);
  });

  it("does not skip a step", async () => {
    const opened = await openPage();
    const { client } = opened;
    await client.openLink();
    for (const path of [
      "login",
      "login/facebook",
      "page",
      "health",
      "work",
      "work/done",
      "work/commands",
    ]) {
      await client.open(path);
      expect(client.heading, path).toBe("Which app should act for you?");
    }
    await client.submit("credentials", appFields(opened));
    for (const path of ["page", "health", "work"]) {
      await client.open(path);
      expect(client.heading, path).toBe("Log in with Facebook");
    }
  });

  it("says what is wrong with the secret, marks the field, and keeps the rest", async () => {
    const { bakery, client } = await openPage();
    await client.openLink();
    await client.submit("credentials", [
      ["app-id", bakery.app.id],
      ["app-secret", "0123456789abcdef0123456789abcdef"],
      ["use", "measure"],
    ]);
    expect(client.heading).toBe("The app secret is wrong");
    expect(client.page.text).toMatch(/id="app-secret"[^>]*aria-invalid="true"/);
    expect(client.page.text).toContain(`value="${bakery.app.id}"`);
    expect(client.page.text).toMatch(/value="measure" checked/);
    expect(client.page.text).not.toContain("0123456789abcdef0123");
  });

  it.each<[string, Array<[string, string]>, RegExp]>([
    ["a missing secret", [["app-secret", ""]], /The app secret is missing/],
    ["no use", [["use", ""]], /No use of the token is chosen/],
  ])("refuses %s in words", async (_, wrong, message) => {
    const opened = await openPage();
    await opened.client.openLink();
    const fields = appFields(opened).map(([name, value]): [string, string] => [
      name,
      wrong.find(([of]) => of === name)?.[1] ?? value,
    ]);
    await opened.client.submit("credentials", fields);
    expect(opened.client.page.text).toMatch(message);
  });

  it("keeps a checked secret whose field is left empty, and what was reached with it", async () => {
    const { client, bakery } = await examined();
    await client.open("credentials");
    expect(client.page.text).toContain("Already checked – leave empty to keep it.");
    await client.submit("credentials", [
      ["app-id", bakery.app.id],
      ["app-secret", ""],
      ["use", "post"],
    ]);
    expect(client.heading).toBe("You are logged in");
    await client.open("health");
    expect(client.heading).toBe("The Page token is healthy");
  });

  it("forgets login, Page and health when another app is given", async () => {
    const { client, bakery, session } = await examined();
    const other = bakery.graph.apps.get(bakery.app.id);
    if (!other) throw new Error("there is an app");
    bakery.graph.apps.set("4444444444444444", { ...other, id: "4444444444444444" });
    await client.open("credentials");
    await client.submit("credentials", [
      ["app-id", "4444444444444444"],
      ["app-secret", other.secret],
      ["use", "post"],
    ]);
    expect(client.heading).toBe("Log in with Facebook");
    expect([session.user, session.pages, session.examination]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("holds a login against other uses that are chosen afterwards", async () => {
    const { client, bakery } = await examined();
    await client.open("credentials");
    await client.submit("credentials", [
      ["app-id", bakery.app.id],
      ["use", "post"],
      ["use", "measure"],
    ]);
    expect(client.heading).toBe("One permission is missing");
    expect(client.page.text).toContain("read_insights");
    await client.submit("login/without", []);
    expect(client.heading).toBe("Which Page is it?");
  });
});
