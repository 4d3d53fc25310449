import { parseArgs } from "node:util";
import { anApp, aPage, aUser, logIn } from "./builders.ts";
import { type Emulator, startEmulator } from "./emulator.ts";

/** The repository whose secrets the printed GitHub token may write. */
const REPOSITORY = "octo-org/bakery";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    "github-port": { type: "string", default: "0" },
    pages: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});

const emulator = await startEmulator({
  graphPort: Number(values.port),
  githubPort: Number(values["github-port"]),
});
const scene = setScene(emulator, Number(values.pages));
// First, so that whoever reads the addresses may stop it at once.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void emulator.close());
}
console.log(values.json ? JSON.stringify(scene) : describeScene(scene));

/** An app, a user with pages, and a token for GitHub: enough to point a client at. */
function setScene({ graph, github, graphUrl, githubUrl }: Emulator, pageCount: number) {
  const user = aUser(graph, { name: "Ada Baker" });
  const app = anApp(graph, { developers: [user] });
  const page = aPage(graph, { name: "Blue Door Bakery", role: user });
  for (let number = 2; number <= pageCount; number++) {
    aPage(graph, { name: `Blue Door Bakery ${number}`, role: user });
  }
  const permissions = { secrets: "write" } as const;
  return {
    graphUrl,
    githubUrl,
    appId: app.id,
    appSecret: app.secret,
    userId: user.id,
    userToken: logIn(graph, { user, app }).value,
    pageId: page.id,
    pageName: page.name,
    githubToken: github.addToken({ repositories: [REPOSITORY], permissions }),
    repository: REPOSITORY,
  };
}

function describeScene(scene: ReturnType<typeof setScene>): string {
  return `Graph API     ${scene.graphUrl}
GitHub API    ${scene.githubUrl}

App id        ${scene.appId}
App secret    ${scene.appSecret}
User token    ${scene.userToken}
              short-lived: 90 minutes; pages_show_list, pages_read_engagement, pages_manage_posts
Page          ${scene.pageId} (${scene.pageName})
GitHub token  ${scene.githubToken}
              may write secrets in ${scene.repository}

The pages of the user:

  curl -H 'Authorization: Bearer ${scene.userToken}' '${scene.graphUrl}/v25.0/me/accounts?fields=id,name,access_token'

The same for a shell:

  export GRAPH_URL=${scene.graphUrl}
  export GITHUB_API_URL=${scene.githubUrl}
  export APP_ID=${scene.appId}
  export APP_SECRET=${scene.appSecret}
  export USER_TOKEN=${scene.userToken}
  export PAGE_ID=${scene.pageId}
  export SECRETS_TOKEN=${scene.githubToken}

All of it was made up for this run and ends with it. Ctrl-C stops the emulator.`;
}
