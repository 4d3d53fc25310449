import { describe, expect, it } from "vitest";
import { days } from "../../emulator/builders.ts";
import { useGitHubClient } from "./github-client.ts";

const client = useGitHubClient();
const REPOSITORY = "octo-org/bakery";

describe("GitHub shows", () => {
  it("an organization to a token that sees it", async () => {
    const { ask, tokenWith } = client;
    const { body } = await ask("/orgs/octo-org", tokenWith({}));
    expect(body).toMatchObject({ login: "octo-org", type: "Organization" });
    expect((await ask("/orgs/other-org", tokenWith({}))).status).toBe(404);
  });

  it("a repository's environments, all and by name", async () => {
    const { emulator, ask, tokenWith } = client;
    emulator.github.addRepository(REPOSITORY, { environments: ["production", "prod / eu"] });
    const token = tokenWith({});
    const { body } = await ask(`/repos/${REPOSITORY}/environments`, token);
    expect(body).toMatchObject({ total_count: 2, environments: [{ name: "production" }, {}] });
    const one = await ask(`/repos/${REPOSITORY}/environments/prod%20%2F%20eu`, token);
    expect(one.body).toEqual(body.environments[1]);
    const missing = await ask(`/repos/${REPOSITORY}/environments/staging`, token);
    expect(missing.status).toBe(404);
  });

  it("the secrets of its organization that a repository may use", async () => {
    const { emulator, ask, tokenWith } = client;
    const organization = "octo-org";
    const token = tokenWith({ secrets: "read" });
    const { id } = emulator.github.addRepository(REPOSITORY);
    const seed = (name: string, options: object) =>
      emulator.github.seedSecret({ organization, name }, "bread", options);
    seed("ALL", { visibility: "all" });
    seed("PRIVATE", { visibility: "private" });
    seed("MINE", { visibility: "selected", selectedRepositoryIds: [id] });
    seed("OTHERS", { visibility: "selected", selectedRepositoryIds: [] });
    const path = `/repos/${REPOSITORY}/actions/organization-secrets`;
    const { body } = await ask(path, token);
    expect(body.secrets.map(({ name }: { name: string }) => name)).toEqual([
      "ALL",
      "PRIVATE",
      "MINE",
    ]);
    emulator.github.addRepository("octo-org/open", { private: false });
    const open = emulator.github.addToken({
      repositories: ["octo-org/open"],
      permissions: { secrets: "read" },
    });
    const shown = await ask("/repos/octo-org/open/actions/organization-secrets", open);
    expect(shown.body).toMatchObject({ total_count: 1, secrets: [{ name: "ALL" }] });
    expect((await ask(path, tokenWith({}))).status).toBe(403);
  });

  it("a repository with the times of its creation, however late it is asked for", async () => {
    const { emulator, ask, tokenWith } = client;
    const token = tokenWith({});
    const first = await ask(`/repos/${REPOSITORY}`, token);
    emulator.clock.advance(days(9));
    const second = await ask(`/repos/${REPOSITORY}`, token);
    expect(second.body).toEqual(first.body);
    expect(first.body.created_at).toBe("2026-11-22T12:00:00Z");
  });
});

describe("a repository by its number", () => {
  it("is the same repository: go-github writes the secrets of environments there", async () => {
    const { emulator, ask, store, tokenWith } = client;
    const environments = ["production"];
    const { id } = emulator.github.addRepository(REPOSITORY, { environments });
    const token = tokenWith({ environments: "write", issues: "write" });
    const path = `/repositories/${id}/environments/production/secrets`;
    expect((await store(path, "TOKEN", token, "bread")).status).toBe(201);
    const [environment = ""] = environments;
    const secret = emulator.github.secret({ repository: REPOSITORY, environment, name: "TOKEN" });
    expect(secret?.value).toBe("bread");
    expect((await ask(`/repositories/${id}/issues`, token)).body).toEqual([]);
    expect((await ask(`/repositories/${id}`, token)).body.full_name).toBe(REPOSITORY);
  });

  it("is not found where there is none, or the token does not see it", async () => {
    const { emulator, ask, tokenWith } = client;
    const { id } = emulator.github.addRepository("octo-org/hidden");
    for (const number of ["1", String(id)]) {
      expect((await ask(`/repositories/${number}/issues`, tokenWith({}))).status).toBe(404);
    }
  });
});
