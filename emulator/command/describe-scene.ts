import type { CommandScene } from "./set-scene.ts";
import { TOKEN_STATES, type TokenState } from "./token-states.ts";

/** The scene for people: every value with what it is, then commands to paste. */
export function describeScene(scene: CommandScene, state: TokenState | undefined): string {
  return `Graph API     ${scene.graphUrl}
GitHub API    ${scene.githubUrl}
Login dialog  ${scene.dialogUrl}

App id        ${scene.appId}
App secret    ${scene.appSecret}
User token    ${scene.userToken}
              ${explain(state, "short-lived: 90 minutes; pages_show_list, pages_read_engagement, pages_manage_posts")}
Page          ${scene.pageId} (${scene.pageName})
Page token    ${scene.pageToken}
              ${explain(state, "of the same person; it does not end")}
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
  export PAGE_TOKEN=${scene.pageToken}
  export SECRETS_TOKEN=${scene.githubToken}

All of it was made up for this run and ends with it. Ctrl-C stops the emulator.`;
}

function explain(state: TokenState | undefined, whenFine: string): string {
  return state ? `${state}: ${TOKEN_STATES[state].meaning}` : whenFine;
}
