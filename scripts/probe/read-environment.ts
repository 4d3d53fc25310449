import { readId } from "../../src/inputs/forms.ts";
import { readToken } from "../../src/inputs/secret-form.ts";
import type { Secret } from "../../src/secrets/secret.ts";
import type { SecretRegistry } from "../../src/secrets/secret-registry.ts";
import type { Host } from "./host.ts";
import type { Credentials } from "./material.ts";

/** Shortest secret: what is shorter was not copied whole, and would be scrubbed out of plain words. */
const SHORTEST = 20;

/**
 * Reads the credentials from the environment and registers every secret among them.
 *
 * @param problems takes what is wrong; the credentials are good only where it stays empty
 */
export function readEnvironment(
  env: Host["env"],
  secrets: SecretRegistry,
  problems: string[],
): Credentials {
  const text = (name: string) => env[name]?.trim() ?? "";
  const digits = (name: string): string | undefined => {
    const id = readId(text(name));
    if (text(name) === "") return undefined;
    if (!id.ok) problems.push(`${name} ${id.reason}`);
    return text(name);
  };
  const secret = (name: string): Secret | undefined => {
    const value = text(name);
    if (value === "") return undefined;
    const form = readToken(value);
    if (!form.ok) problems.push(`${name} ${form.reason}`);
    if (value.length < SHORTEST) problems.push(`${name} is too short: it was not copied whole.`);
    return value.length < SHORTEST ? undefined : secrets.register(value);
  };
  const required = (name: string, what: string): Secret => {
    if (text(name) === "") problems.push(`${name} is not set: ${what}.`);
    return secret(name) ?? secrets.register("");
  };
  const appId = digits("FB_APP_ID");
  if (appId === undefined) problems.push("FB_APP_ID is not set: the id of your app.");
  return {
    appId: appId ?? "",
    appSecret: required("FB_APP_SECRET", "its secret, from App settings → Basic"),
    userToken: required("FB_USER_TOKEN", "a user token of that app"),
    pageId: digits("FB_PAGE_ID"),
    clientToken: secret("FB_CLIENT_TOKEN"),
    otherAppToken: secret("FB_OTHER_APP_TOKEN"),
  };
}
