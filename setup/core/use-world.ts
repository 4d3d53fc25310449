import { openWorld } from "../../src/open-world.ts";
import type { World } from "../../src/stages/world.ts";
import type { CheckedApp, Session } from "./session.ts";

/** A person is waiting: seconds for one request, and further tries. */
const PATIENCE = { timeoutSeconds: 10, retries: 2 };

/**
 * Does something with Facebook and GitHub in the name of the app, with the clients of the action.
 * @param log told of tries again, and of what was stored
 */
export async function useWorld<T>(
  { places, vault, journal }: Session,
  { id, secret }: Pick<CheckedApp, "id" | "secret">,
  log: (line: string) => void,
  use: (world: World) => Promise<T>,
): Promise<T> {
  const { graphUrl, graphVersion } = places;
  const connection = { graphUrl, graphVersion, appId: id, appSecret: secret, ...PATIENCE };
  const { world, close } = openWorld(connection, { vault, journal, log });
  try {
    return await use(world);
  } finally {
    await close();
  }
}
