import { USE_NAMES } from "./core/uses.ts";
import { WORKFLOW_NAMES } from "./core/workflows.ts";

/** The remedy for a mistake in the command line. */
export const HINT = "See all flags with: setup --help";

/** The help text: every flag and variable, on one screen. */
export const HELP = `Usage: setup [flags]

Takes you from a Facebook app to a workflow with a Page token that does not end.
Opens a local page in your browser.

  --no-browser              ask in this terminal instead
  --json                    ask nothing; one JSON object on standard output
  --port N                  first port to listen on, loopback only (8917)
  --action OWNER/REPO@REF   this action, as the workflow names it
  --config-id ID            a configuration of Facebook Login for Business
  --login-redirect URL      where logins end, registered (https://localhost/)
  --graph-api-version vN.N  --graph-api-url URL  --dialog-url URL
  --github-api-url URL      other servers; https, or http on this machine
  -h, --help                this text

Answers for --json; with --no-browser they are not asked again:
  --app-id ID               --page-id ID
  --uses NAMES              ${USE_NAMES.join(",")} (post)
  --business                the Page belongs to a business portfolio
  --repository OWNER/REPO   where to store the secrets
  --environment NAME        and in which environment
  --workflow NAMES          ${WORKFLOW_NAMES.join(",")} or none
  --write-workflow          write them into this git working copy

Secrets are never flags. They are asked for, or taken from the environment:
  FB_APP_SECRET             the app's secret
  FB_USER_TOKEN             a user token, instead of the login
  SECRETS_TOKEN             a GitHub token that may write secrets

The exit code is 0 when all is done, otherwise 1.`;
