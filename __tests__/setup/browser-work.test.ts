import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aPage } from "../../emulator/builders.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { store, work } from "./fill-work.ts";
import { examine, examined, openPage } from "./open-page.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aWorkingCopy() {
  const root = mkdtempSync(join(tmpdir(), "copy-"));
  folders.push(root);
  execFileSync("git", ["init", "-q", root]);
  return { root, repository: REPOSITORY };
}

describe("the secrets", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      "a repository that would be a flag",
      { repository: "-a/c" },
      /The repository must have the form/,
    ],
    [
      "a repository that would be a folder",
      { repository: "a/.." },
      /The repository must have the form/,
    ],
    ["no token", { githubToken: "" }, /A GitHub token that may write secrets is missing/],
    [
      "an expression as environment",
      { environment: "${{ github.actor }}" },
      /not the name of an environment/,
    ],
    [
      "a place that is not there",
      { environment: "nowhere" },
      /The place of the secret was not found/,
    ],
  ])("are not stored with %s", async (_, differing, message) => {
    const opened = await examined();
    await store(opened, differing);
    expect(opened.client.page.text).toMatch(message);
    expect(opened.client.page.text).toMatch(/<h1[^>]*>Put it to work/);
    expect(opened.bakery.stored("FB_APP_SECRET")).toBeUndefined();
  });

  it("need the token no second time", async () => {
    const opened = await examined();
    const { client, bakery } = opened;
    await store(opened, { repository: "octo-org/none" });
    expect(client.page.text).toContain("Already given – leave empty to keep it.");
    await store(opened, { githubToken: "" });
    expect(client.heading).toBe("The secrets are stored");
    expect(bakery.stored("SECRETS_TOKEN")).toBe(bakery.githubToken);
  });
});

describe("the commands", () => {
  it("hold no secret, and show one value where somebody asks", async () => {
    const opened = await examined();
    const { client, session } = opened;
    await client.submit("work", [
      ...work(opened, { githubToken: "", environment: "my prod" }),
      ["way", "commands"],
    ]);
    expect(client.page.text).toContain(
      `>gh secret set FB_PAGE_TOKEN --repo ${REPOSITORY} --env &#39;my prod&#39;`,
    );
    expect(client.page.text).toContain("gh secret set SECRETS_TOKEN");
    const value = session.examination?.obtained.token.reveal() ?? "none";
    expect(client.page.text).not.toContain(value);
    const shown = await client.submit("work/commands", [["show", "FB_PAGE_TOKEN"]]);
    expect(shown.text).toContain(`readonly value="${value}"`);
    expect(shown.text.match(/readonly value="/g)).toHaveLength(1);
    await client.open("work/commands");
    expect(client.page.text).not.toContain(value);
    await client.submit("work/commands", [["show", "SECRETS_TOKEN"]]);
    expect(client.page.text).not.toContain("readonly");
  });

  it("do not show a value to a form without the key", async () => {
    const opened = await examined();
    const { client } = opened;
    const answer = await client.send(`${client.base}work/commands`, {
      method: "POST",
      body: "show=FB_PAGE_TOKEN",
    });
    expect([answer.status, answer.text.includes("readonly")]).toEqual([403, false]);
  });
});

describe("the workflow", () => {
  it("is written into the working copy when that is asked for, over nothing else", async () => {
    const workingCopy = aWorkingCopy();
    const opened = await examined({}, { workingCopy });
    const { client, bakery } = opened;
    await client.open("work");
    expect(client.page.text).toContain(`value="${REPOSITORY}"`);
    await store(opened);
    const file = join(workingCopy.root, ".github/workflows/page-token-keep.yml");
    expect(existsSync(file)).toBe(false);
    await client.submit("work/workflow", []);
    expect(readFileSync(file, "utf8")).toContain(`page-id: "${bakery.page.id}"`);
    expect(client.page.text).toContain(
      "Commit and push <code>.github/workflows/page-token-keep.yml</code>.",
    );
    writeFileSync(file, "mine");
    await store(opened);
    await client.submit("work/workflow", []);
    expect(client.heading).toBe("A workflow of this name already exists");
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it("for several Pages is offered where there are several, with their ids in it", async () => {
    const alone = await examined();
    expect((await alone.client.open("work")).text).not.toContain("pages-keep.yml");

    const opened = await openPage();
    const { client, bakery } = opened;
    const other = aPage(bakery.graph, { role: bakery.user });
    await examine(opened);
    expect((await client.open("work")).text).toContain("<code>pages-keep.yml</code>");
    await store(opened, { workflow: "pages" });
    expect(client.heading).toBe("The secrets are stored");
    expect(bakery.stored("SECRETS_TOKEN")).toBe(bakery.githubToken);
    const ids = client.page.text.match(/page-id: \|\s+(\d+)\s+(\d+)\n/)?.slice(1);
    expect(ids?.toSorted()).toEqual([bakery.page.id, other.id].toSorted());
    expect(client.page.text).toContain("looks after 2 Pages");
  });
});
