import { aBusiness, anApp, aPage, aSystemUser, aToken, aUser } from "../../emulator/builders.ts";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import type { App, User } from "../../emulator/graph/state/model.ts";
import type { Page } from "../../emulator/graph/state/page-model.ts";
import type { SecretRegistry } from "../../src/secrets/secret-registry.ts";
import type { Credentials } from "./material.ts";
import type { Survey, SurveyedPage } from "./prepare.ts";
import { REDIRECTS } from "./questions/login/redirects.ts";

/** An emulator that holds an account like the one surveyed, under the same ids. */
export interface Scene {
  readonly emulator: Emulator;
  readonly app: App;
  readonly user: User;
  readonly credentials: Credentials;
}

/** Starts an emulator at the server's time with a scene that matches; its tokens are its own. */
export async function buildScene(
  { userToken, requiresProof, pages }: Survey,
  real: Credentials,
  secrets: SecretRegistry,
): Promise<Scene> {
  const emulator = await startEmulator({ now: userToken.now });
  const { graph } = emulator;
  const makeUser = userToken.kind === "system-user" ? aSystemUser : aUser;
  const user = makeUser(graph, userToken.userId === undefined ? {} : { id: userToken.userId });
  const app = anApp(graph, {
    id: real.appId,
    // Whoever runs the probe has a role in the app.
    developers: [user],
    requireProof: requiresProof,
    redirectUris: Object.values(REDIRECTS),
  });
  for (const page of pages) addPage(emulator, user, page);
  const { expiresAt, dataAccessExpiresAt, issuedAt, now } = userToken;
  const token = aToken(graph, {
    kind: userToken.kind,
    app,
    user,
    expiresIn: expiresAt === 0 ? "never" : expiresAt - now,
    dataAccessIn: dataAccessExpiresAt === 0 ? "never" : dataAccessExpiresAt - now,
    longLived: userToken.isLongLived,
    issuedAgo: issuedAt === undefined ? 0 : now - issuedAt,
    scopes: userToken.scopes,
    granular: Object.fromEntries(
      Object.entries(userToken.targets).map(([scope, ids]) => [scope, ids.map(openPage)]),
    ),
    ...(userToken.metadata.length > 0 && {
      metadata: Object.fromEntries(userToken.metadata.map((name) => [name, "probe"])),
    }),
  });
  const other = aToken(graph, { kind: "user", app: anApp(graph), user: aUser(graph) });
  return {
    emulator,
    app,
    user,
    credentials: {
      appId: app.id,
      appSecret: secrets.register(app.secret),
      userToken: secrets.register(token.value),
      pageId: real.pageId,
      clientToken: real.clientToken,
      otherAppToken: secrets.register(other.value),
    },
  };

  /** A target of a permission need not be a Page that this user has a role on. */
  function openPage(id: string): Page {
    return graph.pages.get(id) ?? aPage(graph, { id });
  }
}

function addPage({ graph }: Emulator, user: User, page: SurveyedPage): void {
  const { id, tasks, hasToken, isListed } = page;
  aPage(graph, {
    id,
    role: user,
    tasks,
    liveContributor: !hasToken,
    ...(!isListed && { business: aBusiness(graph) }),
  });
}
