import { describe, expect, it } from "vitest";
import { useGitHubClient } from "./github-client.ts";

const client = useGitHubClient();
const SECRETS = "/repos/octo-org/bakery/actions/secrets";
const repository = "octo-org/bakery";

describe("writing a secret", () => {
  it("opens the sealed box: 201 when new, 204 when there; every value is remembered", async () => {
    const { emulator, tokenWith, store } = client;
    const token = tokenWith({ secrets: "write" });
    const first = await store(SECRETS, "page_token", token, "one");
    expect(first.status).toBe(201);
    emulator.clock.advance(60);
    const second = await store(SECRETS, "PAGE_TOKEN", token, "two");
    expect(second.status).toBe(204);
    expect(emulator.github.secret({ repository, name: "PAGE_TOKEN" })).toEqual({
      value: "two",
      history: ["one", "two"],
      createdAt: "2026-11-22T12:00:00Z",
      updatedAt: "2026-11-22T12:01:00Z",
      visibility: undefined,
      selectedRepositoryIds: [],
    });
  });

  it.each([
    [
      "a repository's Dependabot secrets",
      "/repos/octo-org/bakery/dependabot/secrets",
      "dependabot_secrets",
      { repository, app: "dependabot" },
    ],
    [
      "a repository's Codespaces secrets",
      "/repos/octo-org/bakery/codespaces/secrets",
      "codespaces_secrets",
      { repository, app: "codespaces" },
    ],
    [
      "an environment",
      "/repos/octo-org/bakery/environments/prod%2Feu/secrets",
      "environments",
      { repository, environment: "prod/eu" },
    ],
    ["an Enterprise Server", `/api/v3${SECRETS}`, "secrets", { repository }],
  ] as const)("works for %s", async (_name, path, permission, address) => {
    const { emulator, tokenWith, store } = client;
    const token = tokenWith({ [permission]: "write" });
    emulator.github.addRepository(repository, { environments: ["prod/eu"] });
    expect((await store(path, "TOKEN", token, "bread")).status).toBe(201);
    expect(emulator.github.secret({ ...address, name: "TOKEN" })?.value).toBe("bread");
  });

  it("keeps each target's secrets and keys apart", async () => {
    const { emulator, tokenWith, ask, store } = client;
    const token = tokenWith({
      secrets: "write",
      environments: "write",
      dependabot_secrets: "write",
    });
    emulator.github.addRepository(repository, { environments: ["production", "staging"] });
    const paths = [
      SECRETS,
      "/repos/octo-org/bakery/dependabot/secrets",
      "/repos/octo-org/bakery/environments/production/secrets",
      "/repos/octo-org/bakery/environments/staging/secrets",
    ];
    const keys = await Promise.all(paths.map((path) => ask(`${path}/public-key`, token)));
    expect(new Set(keys.map(({ body }) => body.key)).size).toBe(4);
    expect(new Set(keys.map(({ body }) => body.key_id)).size).toBe(4);
    await store(SECRETS, "TOKEN", token, "bread");
    expect(
      emulator.github.secret({ repository, app: "dependabot", name: "TOKEN" }),
    ).toBeUndefined();
  });
});

describe("reading secrets", () => {
  it("shows names and times, never values, and the list", async () => {
    const { emulator, tokenWith, ask } = client;
    const token = tokenWith({ secrets: "read" });
    emulator.github.seedSecret({ repository, name: "TOKEN" }, "bread");
    const metadata = {
      name: "TOKEN",
      created_at: "2026-11-22T12:00:00Z",
      updated_at: "2026-11-22T12:00:00Z",
    };
    expect((await ask(`${SECRETS}/token`, token)).body).toEqual(metadata);
    expect((await ask(SECRETS, token)).body).toEqual({ total_count: 1, secrets: [metadata] });
    expect((await ask(`${SECRETS}/OTHER`, token)).status).toBe(404);
  });

  it("shows no secret that was deleted", async () => {
    const { emulator, tokenWith } = client;
    emulator.github.seedSecret({ repository, name: "TOKEN" }, "bread");
    const headers = { authorization: `token ${tokenWith({ secrets: "write" })}` };
    const url = `${emulator.githubUrl}${SECRETS}/TOKEN`;
    expect((await fetch(url, { method: "DELETE", headers })).status).toBe(204);
    expect(emulator.github.secret({ repository, name: "TOKEN" })).toBeUndefined();
  });
});

describe("an answer of GitHub", () => {
  it("has its headers and the date of the clock", async () => {
    const { tokenWith, ask } = client;
    const { headers, body } = await ask("/repos/Octo-Org/Bakery", tokenWith({}));
    expect(body).toMatchObject({ id: expect.any(Number), full_name: "octo-org/bakery" });
    expect(Object.fromEntries(headers)).toMatchObject({
      date: "Sun, 22 Nov 2026 12:00:00 GMT",
      "content-type": "application/json; charset=utf-8",
      "x-github-api-version-selected": "2022-11-28",
      "x-github-request-id": expect.stringMatching(/^[0-9A-F:]+$/),
      "x-ratelimit-remaining": "4999",
    });
  });

  it("says whose token it is, but not to an app, and knows no other path", async () => {
    const { tokenWith, ask, put } = client;
    expect((await ask("/user", tokenWith({}))).body).toHaveProperty("login");
    expect((await ask("/user", tokenWith({}, "app"))).status).toBe(403);
    expect((await ask("/rate_limit", tokenWith({}))).status).toBe(404);
    expect((await put("/user", tokenWith({}), {})).status).toBe(404);
  });
});
