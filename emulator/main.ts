import { parseArgs } from "node:util";
import { openBakery } from "./bakery.ts";
import { aPage } from "./builders.ts";
import { type Emulator, startEmulator } from "./emulator.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    "github-port": { type: "string", default: "0" },
    "dialog-port": { type: "string", default: "0" },
    pages: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});

const emulator = await startEmulator({
  graphPort: Number(values.port),
  githubPort: Number(values["github-port"]),
  dialogPort: Number(values["dialog-port"]),
});
const scene = setScene(emulator, Number(values.pages));
// Before the addresses are printed: a reader of them may stop it at once.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void emulator.close());
}
console.log(values.json ? JSON.stringify(scene) : describeScene(scene));

/** The standard scene with so many pages: enough to point a client at. */
function setScene(emulator: Emulator, pageCount: number) {
  const { graphUrl, githubUrl, dialogUrl } = emulator;
  // In development mode the dialog redirects to any http://localhost address.
  const bakery = openBakery(emulator, { app: { mode: "development" } });
  const { app, user, page } = bakery;
  for (let number = 2; number <= pageCount; number++) {
    aPage(emulator.graph, { name: `${page.name} ${number}`, role: user });
  }
  return {
    graphUrl,
    githubUrl,
    dialogUrl,
    appId: app.id,
    appSecret: app.secret,
    userId: user.id,
    userToken: bakery.logIn().value,
    pageId: page.id,
    pageName: page.name,
    githubToken: bakery.aGitHubToken(),
    repository: bakery.repository,
  };
}

function describeScene(scene: ReturnType<typeof setScene>): string {
  return `Graph API     ${scene.graphUrl}
GitHub API    ${scene.githubUrl}
Login dialog  ${scene.dialogUrl}

App id        ${scene.appId}
App secret    ${scene.appSecret}
User token    ${scene.userToken}
              short-lived: 90 minutes; pages_show_list, pages_read_engagement, pages_manage_posts
Page          ${scene.pageId} (${scene.pageName})
GitHub token  ${scene.githubToken}
              may write secrets in ${scene.repository}

The pages of the user:

  curl -H 'Authorization: Bearer ${scene.userToken}' '${scene.graphUrl}/v25.0/me/accounts?fields=id,name,access_token'

The login dialog, for a browser; it ends at localhost with a code in the address:

  ${scene.dialogUrl}/v25.0/dialog/oauth?client_id=${scene.appId}&redirect_uri=http%3A%2F%2Flocalhost%2F&state=1&scope=pages_show_list,pages_read_engagement,pages_manage_posts

The addresses and the rest for a shell:

  export GRAPH_URL=${scene.graphUrl}
  export GITHUB_API_URL=${scene.githubUrl}
  export DIALOG_URL=${scene.dialogUrl}
  export APP_ID=${scene.appId}
  export APP_SECRET=${scene.appSecret}
  export USER_TOKEN=${scene.userToken}
  export PAGE_ID=${scene.pageId}
  export SECRETS_TOKEN=${scene.githubToken}

All of it was made up for this run and ends with it. Ctrl-C stops the emulator.`;
}
