import { type Context, withContext } from "../../src/library.ts";
import type { CheckedApp, Session } from "./session.ts";

/** Less patient than the action, since a person waits: seconds for one request, and further tries. */
const PATIENCE = { timeoutSeconds: 10, retries: 2 };

/**
 * Runs `use` with the action's clients for Facebook and GitHub, in the name of the app.
 * @param log gets a line for each retry and each stored secret
 */
export async function withAppContext<T>(
  { endpoints, registry, progress }: Session,
  { id, secret }: Pick<CheckedApp, "id" | "secret">,
  log: (line: string) => void,
  use: (context: Context) => Promise<T>,
): Promise<T> {
  const { graphUrl, graphVersion } = endpoints;
  const connection = { graphUrl, graphVersion, appId: id, appSecret: secret, ...PATIENCE };
  return withContext(connection, { registry, progress, log }, use);
}
