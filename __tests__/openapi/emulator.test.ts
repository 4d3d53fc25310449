import { afterEach, expect, test } from "vitest";
import type { GitHubToken } from "../../emulator/github/state/model.ts";
import { useGitHubClient } from "../emulator/github-client.ts";
import { answerViolations } from "./conformity.ts";

const client = useGitHubClient();
const SECRETS = "/repos/octo-org/bakery/actions/secrets";

afterEach(() => {
  expect(client.emulator.calls.flatMap(answerViolations)).toEqual([]);
});

interface Place {
  path: string;
  permission: keyof GitHubToken["permissions"];
  more?: object;
}

const PLACES: Place[] = [
  { path: SECRETS, permission: "secrets" },
  { path: "/repos/octo-org/bakery/environments/prod%2Feu/secrets", permission: "environments" },
  { path: "/repos/octo-org/bakery/dependabot/secrets", permission: "dependabot_secrets" },
  { path: "/repos/octo-org/bakery/codespaces/secrets", permission: "codespaces_secrets" },
];

const SHARED: Place[] = [
  { path: "/orgs/octo-org/actions/secrets", permission: "organization_secrets" },
  { path: "/orgs/octo-org/dependabot/secrets", permission: "organization_dependabot_secrets" },
  { path: "/orgs/octo-org/codespaces/secrets", permission: "organization_codespaces_secrets" },
].map((place) => ({ ...place, more: { visibility: "private" } }) as Place);

/** A token that may write there; the place exists. */
function tokenFor({ permission }: Place): string {
  client.emulator.github.addRepository("octo-org/bakery", { environments: ["prod/eu"] });
  return client.tokenWith({ [permission]: "write" });
}

test.each([...PLACES, ...SHARED])(
  "every answer below $path is as GitHub describes it",
  async (place) => {
    const { path, more } = place;
    const { ask, store, emulator } = client;
    const token = tokenFor(place);
    await store(path, "TOKEN", token, "bread", more);
    await store(path, "TOKEN", token, "cake", more);
    await ask(path, token);
    await ask(`${path}/TOKEN`, token);
    const authorization = `Bearer ${token}`;
    const url = `${emulator.githubUrl}${path}/TOKEN`;
    await fetch(url, { method: "DELETE", headers: { authorization } });
    await ask(`${path}/TOKEN`, token);
    const statuses = emulator.calls.map(({ status }) => status);
    expect(statuses).toEqual([200, 201, 200, 204, 200, 200, 204, 404]);
  },
);

test.each(SHARED)(
  "the selected repositories below $path are as GitHub describes them",
  async (place) => {
    const { path } = place;
    const { ask, store, emulator } = client;
    const token = tokenFor(place);
    const { id } = emulator.github.addRepository("octo-org/bakery");
    await store(path, "ALL", token, "bread", { visibility: "all" });
    const selection = { visibility: "selected", selected_repository_ids: [id] };
    await store(path, "TOKEN", token, "bread", selection);
    const one = await ask(`${path}/TOKEN`, token);
    await ask(new URL(one.body.selected_repositories_url).pathname, token);
    await ask(path, token);
    expect(emulator.calls.slice(-3).map(({ status }) => status)).toEqual([200, 200, 200]);
  },
);

test.each([
  ["a wrong key", { key_id: "1" }, 422],
  ["a box that does not open", { encrypted_value: "YnJlYWQ=" }, 422],
  ["a value that is not base64", { encrypted_value: "bread!" }, 422],
  ["a missing value", { encrypted_value: undefined }, 422],
])("the refusal of %s is as GitHub describes it", async (_name, differing, status) => {
  const { ask, put, tokenWith } = client;
  const token = tokenWith({ secrets: "write" });
  const { body } = await ask(`${SECRETS}/public-key`, token);
  const box = { encrypted_value: "YnJlYWQ=", key_id: body.key_id, ...differing };
  expect((await put(`${SECRETS}/TOKEN`, token, box)).status).toBe(status);
});

test("the refusal of a bad name is as GitHub describes it", async () => {
  const { store, tokenWith } = client;
  const token = tokenWith({ secrets: "write" });
  expect((await store(SECRETS, "GITHUB_TOKEN", token, "bread")).status).toBe(422);
});

test("a repository and the caller are shown as GitHub describes them", async () => {
  const { ask, tokenWith } = client;
  const token = tokenWith({});
  expect((await ask("/repos/octo-org/bakery", token)).body.full_name).toBe("octo-org/bakery");
  expect((await ask("/user", token)).body.login).toBe("octocat");
  expect((await ask("/user", tokenWith({}, "app"))).status).toBe(403);
  expect((await ask("/repos/octo-org/unknown", token)).status).toBe(404);
});
