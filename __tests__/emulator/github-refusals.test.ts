import { describe, expect, it } from "vitest";
import { seal, useGitHubClient } from "./github-client.ts";

const client = useGitHubClient();
const SECRETS = "/repos/octo-org/bakery/actions/secrets";

describe("GitHub refuses a token", () => {
  it("with 401 when there is none or it is unknown", async () => {
    const { emulator, ask } = client;
    const unknown = await ask(SECRETS, "nonsense");
    expect(unknown.status).toBe(401);
    expect(unknown.body).toEqual({
      message: "Bad credentials",
      documentation_url: expect.stringContaining("docs.github.com"),
      status: "401",
    });
    const none = await fetch(`${emulator.githubUrl}${SECRETS}`);
    expect(await none.json()).toMatchObject({ message: "Requires authentication" });
  });

  it.each([
    ["fine-grained", "Resource not accessible by personal access token"],
    ["app", "Resource not accessible by integration"],
    ["GITHUB_TOKEN", "Resource not accessible by integration"],
  ] as const)("with 403 and the permission to add: %s", async (kind, message) => {
    const { tokenWith, ask } = client;
    const answer = await ask(`${SECRETS}/public-key`, tokenWith({}, kind));
    expect(answer.status).toBe(403);
    expect(answer.body.message).toBe(message);
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("secrets=read");
  });

  it("with 403 when it is the job's own, whatever its permissions", async () => {
    const { tokenWith, ask } = client;
    const token = tokenWith({ secrets: "write" }, "GITHUB_TOKEN");
    expect((await ask(`${SECRETS}/public-key`, token)).status).toBe(403);
  });

  it.each([
    ["secrets", SECRETS],
    ["environments", "/repos/octo-org/bakery/environments/production/secrets"],
    ["dependabot_secrets", "/repos/octo-org/bakery/dependabot/secrets"],
    ["organization_secrets", "/orgs/octo-org/actions/secrets"],
    ["organization_dependabot_secrets", "/orgs/octo-org/dependabot/secrets"],
    ["organization_codespaces_secrets", "/orgs/octo-org/codespaces/secrets"],
  ] as const)("that may read %s when it writes", async (permission, path) => {
    const { emulator, tokenWith, ask, store } = client;
    const token = tokenWith({ [permission]: "read" });
    emulator.github.addRepository("octo-org/bakery", { environments: ["production"] });
    expect((await ask(`${path}/public-key`, token)).status).toBe(200);
    const refused = await store(path, "TOKEN", token, "bread", { visibility: "private" });
    expect(refused.status).toBe(403);
    expect(refused.headers.get("x-accepted-github-permissions")).toBe(`${permission}=write`);
  });

  it("that may only read Codespaces secrets, even to read", async () => {
    const { tokenWith, ask } = client;
    const token = tokenWith({ codespaces_secrets: "read" });
    const answer = await ask("/repos/octo-org/bakery/codespaces/secrets/public-key", token);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("codespaces_secrets=write");
  });

  it("that may write, when the world refuses all writes", async () => {
    const { emulator, tokenWith, store } = client;
    emulator.github.refuseWrites = true;
    const answer = await store(SECRETS, "TOKEN", tokenWith({ secrets: "write" }), "bread");
    expect(answer.status).toBe(403);
  });

  it("with 404 for what it does not see", async () => {
    const { emulator, tokenWith, ask } = client;
    emulator.github.addRepository("octo-org/hidden");
    emulator.github.addRepository("other-org/bakery");
    const token = tokenWith({
      secrets: "write",
      environments: "write",
      organization_secrets: "write",
    });
    for (const path of [
      "/repos/octo-org/hidden/actions/secrets/public-key",
      "/repos/octo-org/missing",
      "/repos/octo-org/bakery/environments/missing/secrets/public-key",
      "/orgs/other-org/actions/secrets/public-key",
    ]) {
      const { status, body } = await ask(path, token);
      expect(status).toBe(404);
      expect(body).toMatchObject({ message: "Not Found", status: "404" });
    }
  });
});

describe("GitHub refuses a write with 422", () => {
  const write = async (change: object, name = "TOKEN", value = "bread") => {
    const { tokenWith, ask, put } = client;
    const token = tokenWith({ secrets: "write" });
    const { key, key_id } = (await ask(`${SECRETS}/public-key`, token)).body;
    const body = { encrypted_value: seal(value, key), key_id, ...change };
    const answer = await put(`${SECRETS}/${name}`, token, body);
    expect(answer.status).toBe(422);
    expect(client.emulator.github.secret({ repository: "octo-org/bakery", name })).toBeUndefined();
    return answer.body.message;
  };

  it("for another target's key, by its id or by the box", async () => {
    const improper = "Bad request - validation failed due to an improperly encrypted secret";
    expect(await write({ key_id: "1" })).toBe(improper);
    const other = Buffer.alloc(32, 7).toString("base64");
    expect(await write({ encrypted_value: seal("bread", other) })).toBe(improper);
  });

  it("for what is no base64, and for what is missing", async () => {
    expect(await write({ encrypted_value: "bread!" })).toMatch(/bread! does not match/);
    expect(await write({ key_id: undefined })).toBe(
      'Invalid request.\n\n"key_id" wasn\'t supplied.',
    );
    expect(await write({ encrypted_value: 5 })).toMatch(/is not a string/);
  });

  it("for a bad name, and for more than 48 KB", async () => {
    expect(await write({}, "1TOKEN")).toMatch(/^Secret names can only contain/);
    expect(await write({}, "GITHUB_TOKEN")).toBe("Secret names must not start with GITHUB_.");
    expect(await write({}, "TOKEN", "x".repeat(49_153))).toBe("Value is too large");
  });
});
