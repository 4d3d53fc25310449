import { probablyMeant } from "../graph/permissions.ts";
import type { Secret } from "../secrets/secret.ts";
import { composeDialogAddress } from "./dialog-address.ts";
import { composeState } from "./login-state.ts";

/** What a workflow says of logging in from GitHub. */
export interface LoginSettings {
  /** The address that is registered in the app, letter for letter. */
  redirect: string;
  /** A configuration of Facebook Login for Business. */
  configId: string | undefined;
  /** Origin of the dialog. */
  dialogUrl: string;
  /** `owner/repo` of the workflow. */
  repository: string;
}

/** The app in whose name a person logs in. */
interface LoginApp {
  appId: string;
  appSecret: Secret;
  graphVersion: string;
}

/** Without these no Page can be found, whatever the workflow requires. */
const ALWAYS = ["pages_show_list", "pages_read_engagement"];

/**
 * The login link: the address of Facebook's own dialog, which leads back with a code. It holds
 * nothing secret, and is good for 14 days.
 *
 * @param requiredScopes the permissions that the workflow requires
 * @param now epoch seconds, by the runner's clock
 */
export function composeLoginLink(
  { redirect, configId, dialogUrl, repository }: LoginSettings,
  { appId, appSecret, graphVersion }: LoginApp,
  requiredScopes: readonly string[],
  now: number,
): string {
  return composeDialogAddress({
    dialogUrl,
    graphVersion,
    appId,
    redirectUri: redirect,
    state: composeState({ appSecret, repository, redirect }, now),
    // A name that is misspelt would end at “Invalid Scopes”.
    scopes: [...new Set([...requiredScopes.map((name) => probablyMeant(name) ?? name), ...ALWAYS])],
    configId,
    again: true,
  });
}
