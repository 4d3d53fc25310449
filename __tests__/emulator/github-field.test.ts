import { describe, expect, it } from "vitest";
import { falseConfirmation, githubRefusals } from "../../emulator/builders.ts";
import { useGitHubClient } from "./github-client.ts";

const client = useGitHubClient();
const SECRETS = "/repos/octo-org/bakery/actions/secrets";
const secret = { repository: "octo-org/bakery", name: "TOKEN" };

describe("a refusal of GitHub that only its sentence tells apart", () => {
  it.each(Object.entries(githubRefusals))("%s", async (_name, effect) => {
    const { emulator, tokenWith, store } = client;
    emulator.inject({ on: { server: "github", method: "PUT" }, ...effect });
    const { status, body } = await store(SECRETS, "TOKEN", tokenWith({ secrets: "write" }), "x");
    expect(status).toBe(403);
    expect(body).toEqual(JSON.parse(String(effect.body)));
    expect(emulator.github.secret(secret)).toBeUndefined();
  });

  it("for single sign-on leads to where it is done", async () => {
    const { emulator, tokenWith, ask } = client;
    emulator.inject({ on: { server: "github" }, ...githubRefusals.singleSignOn });
    const { headers } = await ask(SECRETS, tokenWith({ secrets: "read" }));
    expect(headers.get("x-github-sso")).toMatch(/^required; url=https:/);
  });
});

describe("a false confirmation", () => {
  it("is a 204 without a Date, and nothing is written", async () => {
    const { emulator, tokenWith, store } = client;
    emulator.github.seedSecret(secret, "old");
    emulator.inject({ on: { method: "PUT" }, ...falseConfirmation(204) });
    const answer = await store(SECRETS, "TOKEN", tokenWith({ secrets: "write" }), "new");
    expect(answer.status).toBe(204);
    expect(answer.headers.get("date")).toBeNull();
    expect(emulator.github.secret(secret)?.value).toBe("old");
  });
});

describe("an address of an Enterprise Server without /api/v3", () => {
  it.each([
    ["login", 302, /^$/],
    ["not-found", 404, /^<!DOCTYPE html>/],
    ["page", 200, /^<!DOCTYPE html>/],
  ] as const)("is answered: %s", async (kind, status, text) => {
    const { emulator, tokenWith, ask } = client;
    emulator.github.outsideApi = kind;
    const token = tokenWith({ secrets: "write" });
    const headers = { authorization: `Bearer ${token}` };
    // Not the path of a secret: its answer would be held against the description.
    const response = await fetch(`${emulator.githubUrl}/repos/octo-org`, {
      headers,
      redirect: "manual",
    });
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(text);
    const location = kind === "login" ? `${emulator.githubUrl}/login` : null;
    expect(response.headers.get("location")).toBe(location);
    expect((await ask(`/api/v3${SECRETS}`, token)).status).toBe(200);
  });
});

describe("the selected repositories of an organization's secret", () => {
  const path = "/orgs/octo-org/actions/secrets/TOKEN/repositories";

  async function list(selectedSheets: "repeated" | "endless" | "miscounted", query: string) {
    const { emulator, tokenWith, ask } = client;
    const ids = ["a", "b", "c"].map((name) => emulator.github.addRepository(`octo-org/${name}`).id);
    const options = { visibility: "selected", selectedRepositoryIds: ids } as const;
    emulator.github.seedSecret({ organization: "octo-org", name: "TOKEN" }, "x", options);
    emulator.github.selectedSheets = selectedSheets;
    const { body } = await ask(`${path}?${query}`, tokenWith({ organization_secrets: "read" }));
    return { count: body.total_count, names: namesOf(body.repositories), ids };
  }

  it("repeat the first sheet, whatever page is asked for", async () => {
    const first = await list("repeated", "per_page=2&page=1");
    const second = await list("repeated", "per_page=2&page=2");
    expect(second.names).toEqual(first.names);
    expect(second.names).toHaveLength(2);
  });

  it("go on beyond a hundred sheets, each with new ones", async () => {
    const first = await list("endless", "per_page=100&page=1");
    const late = await list("endless", "per_page=100&page=150");
    expect(late.names).toHaveLength(100);
    expect(late.names).not.toContain(first.names[0]);
  });

  it("are miscounted by one", async () => {
    expect(await list("miscounted", "per_page=100")).toMatchObject({ count: 4 });
  });
});

function namesOf(repositories: Array<{ name: string }>): string[] {
  return repositories.map(({ name }) => name);
}
