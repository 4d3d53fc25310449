import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../helpers/bakery.ts";
import { store, work } from "./fill-work.ts";
import { installGh, WORKING } from "./install-gh.ts";
import { examined } from "./open-page.ts";

describe("storing", () => {
  it("asks first, names every secret, and stores the GitHub token only for what writes secrets", async () => {
    const opened = await examined();
    const { client, bakery } = opened;
    await client.submit("work", work(opened, { workflow: "release" }));
    expect(client.heading).toBe("Store now?");
    expect(client.page.text).toContain("<code>FB_PAGE_TOKEN</code>");
    expect(client.page.text).not.toContain("<code>SECRETS_TOKEN</code>");
    expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
    await client.submit("work/store", []);
    expect(client.heading).toBe("The secrets are stored");
    expect(bakery.stored("SECRETS_TOKEN")).toBeUndefined();
    await store(opened, { workflow: "keep" });
    expect(bakery.stored("SECRETS_TOKEN")).toBe(bakery.githubToken);
  });

  it("is done by gh where it is logged in, each value on its standard input", async () => {
    const read = installGh(WORKING);
    const opened = await examined();
    const { client, bakery } = opened;
    await client.open("work");
    expect(client.page.text).toContain("which is logged in here");
    await client.submit("work", [...work(opened, { githubToken: "" }), ["way", "gh"]]);
    expect(client.heading).toBe("Store now?");
    expect(client.page.text).toContain("You gave none");
    await client.submit("work/store", []);
    expect(client.heading).toBe("The secrets are stored");
    expect(read()).toContain(
      `secret set FB_APP_SECRET --repo ${REPOSITORY} = ${bakery.app.secret}`,
    );
    expect(bakery.emulator.calls.some(({ server }) => server === "github")).toBe(false);
  });

  it("offers no gh that is not logged in, and takes no form that asks for it", async () => {
    installGh("exit 1");
    const opened = await examined();
    const { client } = opened;
    await client.open("work");
    expect(client.page.text).not.toContain("which is logged in here");
    await client.submit("work", [...work(opened, { githubToken: "" }), ["way", "gh"]]);
    expect(client.page.text).toContain("A GitHub token that may write secrets is missing");
  });

  it("with a token that may only read shows one box, in our words, with “Try again” first", async () => {
    const opened = await examined();
    const { client, bakery } = opened;
    const githubToken = bakery.emulator.github.addToken({
      repositories: [REPOSITORY],
      permissions: { secrets: "read" },
    });
    await store(opened, { githubToken });
    expect(client.heading).toBe("Not every secret could be stored");
    const { text } = client.page;
    expect(text.match(/class="finding failure"/g)).toHaveLength(1);
    expect(text).toContain("This GitHub token may not write secrets");
    expect(text.indexOf("Try again")).toBeLessThan(text.indexOf("This GitHub token may not"));
    expect(text).not.toContain("github-token`");
  });

  it("with a token that may not even read says the same before anything is tried", async () => {
    const opened = await examined();
    const githubToken = opened.bakery.emulator.github.addToken({
      repositories: [REPOSITORY],
      permissions: {},
    });
    await store(opened, { githubToken });
    expect(opened.client.heading).toBe("This GitHub token may not write secrets");
    expect(opened.client.page.text).toMatch(/work\/confirm">Try again/);
  });
});

describe("finishing", () => {
  it("warns while the values may not be stored, and names no command that is gone", async () => {
    const opened = await examined();
    const { client } = opened;
    await client.submit("work", [...work(opened), ["way", "commands"]]);
    expect(client.page.text).toContain("The setup forgets the values when you finish");
    await client.submit("finish", []);
    expect(client.page.text).toContain("it has forgotten their values");
    expect(client.page.text).not.toContain("gh secret set");
  });

  it("says first that the app must be published, then what to do with each workflow, and when next", async () => {
    const opened = await examined();
    const { client } = opened;
    await client.submit("work", [
      ...work(opened).filter(([name]) => name !== "workflow"),
      ["workflow", "release"],
      ["workflow", "keep"],
    ]);
    await client.submit("work/store", []);
    await client.submit("finish", []);
    const { text } = client.page;
    const steps = [
      "Publish the app",
      "Save the workflow as <code>.github/workflows/page-token-keep.yml",
      "Save the workflow as <code>.github/workflows/post-on-release.yml",
      "Try <code>page-token-keep.yml",
      "Try <code>post-on-release.yml",
      "the next date on which somebody must act",
    ].map((step) => text.indexOf(step));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps).not.toContain(-1);
    expect(text.indexOf("<li>Publish the app")).toBe(text.indexOf("<li>", text.indexOf("<ol>")));
  });
});
