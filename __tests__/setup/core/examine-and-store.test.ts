import { describe, expect, it } from "vitest";
import { aToken, declinePermission, jsonAnswer } from "../../../emulator/builders.ts";
import { examinePage } from "../../../setup/core/examine-page.ts";
import { type StoreRequest, storeSecrets } from "../../../setup/core/store-secrets.ts";
import { REPOSITORY } from "../../helpers/bakery.ts";
import { aLoggedInSession, anExaminedSession, silently } from "../a-session.ts";

describe("the health of a Page", () => {
  it("is what the action says of it", async () => {
    const { bakery, session } = await aLoggedInSession();
    const { report } = await examinePage(session, bakery.page.id, silently);
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ healthy: true, mode: "mint", expiresAt: "never" });
    expect(report.page).toMatchObject({ id: bakery.page.id, name: bakery.page.name });
  });

  it("is judged by the permissions that the uses take", async () => {
    const { bakery, session } = await aLoggedInSession();
    declinePermission(bakery.graph, bakery.user, bakery.app, "pages_manage_posts");
    const { report } = await examinePage(session, bakery.page.id, silently);
    expect(report.findings.map(({ code }) => code)).toEqual(["missing-scopes"]);
  });
});

async function storing() {
  const { bakery, session } = await anExaminedSession();
  const store = (given: Partial<StoreRequest> = {}) => {
    const destination = {
      repository: REPOSITORY,
      environment: "",
      githubToken: bakery.githubToken,
      alsoStoreGithubToken: false,
    };
    return storeSecrets(session, { ...destination, ...given }, silently);
  };
  return { bakery, session, store };
}

describe("the secrets of a setup", () => {
  it("are the app's secret, the long-lived user token and the Page token", async () => {
    const { bakery, session, store } = await storing();
    const { written, failed } = await store();
    expect([written, failed]).toEqual([["FB_APP_SECRET", "FB_USER_TOKEN", "FB_PAGE_TOKEN"], []]);
    const tokenOf = (name: string) => bakery.graph.tokens.get(bakery.stored(name) ?? "");
    expect(bakery.stored("FB_APP_SECRET") === bakery.app.secret).toBe(true);
    expect(tokenOf("FB_USER_TOKEN")).toMatchObject({ kind: "user", longLived: true });
    expect(tokenOf("FB_PAGE_TOKEN")).toMatchObject({ kind: "page", expiresAt: 0 });
    expect([...session.progress.values()]).toEqual(["stored", "stored", "stored"]);
  });

  it("include a user token that never ends as it is", async () => {
    const { bakery, session } = await aLoggedInSession();
    const { graph, app, user } = bakery;
    const forever = aToken(graph, { kind: "user", app, user, expiresIn: "never" });
    const held = {
      ...session,
      user: { ...session.user, token: session.registry.register(forever.value) },
    };
    const examination = await examinePage(held, bakery.page.id, silently);
    const destination = {
      repository: REPOSITORY,
      environment: "",
      githubToken: bakery.githubToken,
      alsoStoreGithubToken: false,
    };
    await storeSecrets({ ...held, examination }, destination, silently);
    expect(bakery.stored("FB_USER_TOKEN") === forever.value).toBe(true);
  });

  it("include the GitHub token where a workflow is to renew", async () => {
    const { bakery, store } = await storing();
    await store({ alsoStoreGithubToken: true });
    expect(bakery.stored("SECRETS_TOKEN") === bakery.githubToken).toBe(true);
  });

  it("go to an environment under its own key", async () => {
    const { bakery, store } = await storing();
    bakery.github.addRepository(REPOSITORY, { environments: ["production"] });
    const githubToken = bakery.github.addToken({
      repositories: [REPOSITORY],
      permissions: { environments: "write" },
    });
    await store({ environment: "production", githubToken });
    expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
    const address = { repository: REPOSITORY, environment: "production", name: "FB_PAGE_TOKEN" };
    expect(bakery.github.secret(address)?.value).toMatch(/^EAA/);
  });

  it("say which were not written, and write the others", async () => {
    const { bakery, store } = await storing();
    bakery.emulator.inject({
      on: { server: "github", method: "PUT", path: /FB_USER_TOKEN$/ },
      ...jsonAnswer(422, { message: "Validation Failed" }),
    });
    const { written, failed, errors } = await store();
    expect([written, failed]).toEqual([["FB_APP_SECRET", "FB_PAGE_TOKEN"], ["FB_USER_TOKEN"]]);
    expect(errors).toHaveLength(1);
  });

  it("are not written over better ones", async () => {
    const { bakery, session } = await aLoggedInSession();
    declinePermission(bakery.graph, bakery.user, bakery.app, "pages_manage_posts");
    const examination = await examinePage(session, bakery.page.id, silently);
    const destination = {
      repository: REPOSITORY,
      environment: "",
      githubToken: bakery.githubToken,
      alsoStoreGithubToken: false,
    };
    const storing = storeSecrets({ ...session, examination }, destination, silently);
    await expect(storing).rejects.toMatchObject({ title: "The Page token is not healthy" });
    expect(bakery.emulator.calls.some(({ server }) => server === "github")).toBe(false);
  });

  it("name the permission that the GitHub token lacks", async () => {
    const { bakery, store } = await storing();
    const githubToken = bakery.github.addToken({ repositories: [REPOSITORY], permissions: {} });
    await expect(store({ githubToken })).rejects.toMatchObject({
      remedy: expect.stringMatching(/Secrets: read and write/),
    });
  });
});
