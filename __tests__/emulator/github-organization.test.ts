import { describe, expect, it } from "vitest";
import { useGitHubClient } from "./github-client.ts";

const client = useGitHubClient();
const SECRETS = "/orgs/octo-org/actions/secrets";
const organization = "octo-org";
const mayWrite = { organization_secrets: "write" } as const;

describe("an organization's secret", () => {
  it("is written with a visibility, and shows it", async () => {
    const { emulator, tokenWith, ask, store } = client;
    const token = tokenWith(mayWrite);
    const answer = await store(SECRETS, "TOKEN", token, "bread", { visibility: "all" });
    expect(answer.status).toBe(201);
    expect((await ask(`${SECRETS}/TOKEN`, token)).body).toMatchObject({ visibility: "all" });
    const secret = emulator.github.secret({ organization, name: "TOKEN" });
    expect(secret).toMatchObject({ value: "bread", visibility: "all" });
  });

  it("is refused with 422 without a visibility, and with one that there is not", async () => {
    const { tokenWith, store } = client;
    const token = tokenWith(mayWrite);
    const missing = await store(SECRETS, "TOKEN", token, "bread");
    expect(missing.status).toBe(422);
    expect(missing.body.message).toContain("visibility");
    const odd = await store(SECRETS, "TOKEN", token, "bread", { visibility: "some" });
    expect(odd.status).toBe(422);
  });

  it.each(["actions", "dependabot", "codespaces"] as const)(
    "of %s names its selected repositories, by number or text",
    async (app) => {
      const { emulator, tokenWith, ask, store } = client;
      const permission = app === "actions" ? "organization_secrets" : `organization_${app}_secrets`;
      const token = tokenWith({ [permission]: "write" });
      const path = `/orgs/octo-org/${app}/secrets`;
      const { id } = emulator.github.addRepository("octo-org/bakery");
      const more = { visibility: "selected", selected_repository_ids: [String(id)] };
      await store(path, "TOKEN", token, "bread", more);
      const { body } = await ask(`${path}/TOKEN`, token);
      const url = new URL(body.selected_repositories_url);
      expect((await ask(url.pathname, token)).body).toMatchObject({
        total_count: 1,
        repositories: [{ id, full_name: "octo-org/bakery" }],
      });
      const secret = emulator.github.secret({ organization, app, name: "TOKEN" });
      expect(secret?.selectedRepositoryIds).toEqual([id]);
    },
  );

  it("lists many selected repositories in sheets with a Link header", async () => {
    const { emulator, tokenWith, ask } = client;
    const token = tokenWith(mayWrite);
    const selectedRepositoryIds = Array.from({ length: 45 }, (_, index) => {
      return emulator.github.addRepository(`octo-org/shop-${index}`).id;
    });
    const options = { visibility: "selected", selectedRepositoryIds } as const;
    emulator.github.seedSecret({ organization, name: "TOKEN" }, "bread", options);
    const path = `/api/v3${SECRETS}/TOKEN/repositories`;
    const first = await ask(path, token);
    expect(first.body.repositories).toHaveLength(30);
    expect(first.headers.get("link")).toBe(
      `<${emulator.githubUrl}${path}?page=2>; rel="next", <${emulator.githubUrl}${path}?page=2>; rel="last"`,
    );
    const second = await ask(`${path}?per_page=30&page=2`, token);
    expect(second.body.repositories).toHaveLength(15);
    expect(second.headers.get("link")).toContain('rel="prev"');
    expect((await ask(`${path}?per_page=100`, token)).headers.get("link")).toBeNull();
  });

  it("that is not for selected repositories has no list of them", async () => {
    const { emulator, tokenWith, ask } = client;
    emulator.github.seedSecret({ organization, name: "TOKEN" }, "bread");
    const answer = await ask(`${SECRETS}/TOKEN/repositories`, tokenWith(mayWrite));
    expect(answer.status).toBe(409);
  });
});

describe("the repositories selected for an organization's secret", () => {
  const path = `${SECRETS}/TOKEN/repositories`;
  const setUp = () => {
    const { emulator, tokenWith } = client;
    const ids = ["one", "two"].map((name) => emulator.github.addRepository(`octo-org/${name}`).id);
    const options = { visibility: "selected", selectedRepositoryIds: ids.slice(0, 1) } as const;
    emulator.github.seedSecret({ organization, name: "TOKEN" }, "bread", options);
    const selected = () =>
      emulator.github.secret({ organization, name: "TOKEN" })?.selectedRepositoryIds;
    return { ids, selected, token: tokenWith(mayWrite) };
  };

  it("are replaced as a whole", async () => {
    const { ids, selected, token } = setUp();
    const answer = await client.put(path, token, { selected_repository_ids: ids.slice(1) });
    expect(answer.status).toBe(204);
    expect(selected()).toEqual(ids.slice(1));
    expect((await client.put(path, token, {})).status).toBe(422);
    expect((await client.put(path, token, { selected_repository_ids: 5 })).status).toBe(422);
  });

  it("are added and taken away one by one", async () => {
    const { ids, selected, token } = setUp();
    const [one, two] = ids;
    expect((await client.put(`${path}/${two}`, token, undefined)).status).toBe(204);
    expect(selected()).toEqual([one, two]);
    expect((await client.send("DELETE", `${path}/${one}`, token, undefined)).status).toBe(204);
    expect(selected()).toEqual([two]);
    expect((await client.put(`${path}/1`, token, undefined)).status).toBe(404);
  });

  it("are not changed where the secret is for others, or by a token that only reads", async () => {
    const { ids, token } = setUp();
    const reader = client.tokenWith({ organization_secrets: "read" });
    const body = { selected_repository_ids: ids };
    expect((await client.put(path, reader, body)).status).toBe(403);
    client.emulator.github.seedSecret({ organization, name: "TOKEN" }, "x", { visibility: "all" });
    expect((await client.put(path, token, body)).status).toBe(409);
  });
});
