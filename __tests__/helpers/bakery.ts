import { onTestFinished } from "vitest";
import {
  openBakery as openStandardBakery,
  type Bakery as StandardBakery,
  type BakeryOptions as StandardOptions,
} from "../../emulator/bakery.ts";
import { startEmulator } from "../../emulator/emulator.ts";
import { type BundleRun, runBundle } from "./run-bundle.ts";

export { REPOSITORY } from "../../emulator/bakery.ts";

/**
 * One valid world: the standard scene, in which Ada has just pressed “Generate Access Token”, and a
 * GitHub token may write the repository's secrets. Closed after the test.
 */
export async function openBakery({ grant, ...options }: BakeryOptions = {}) {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  const bakery = openStandardBakery(emulator, options);
  const { credentials } = bakery;
  const userToken = bakery.logIn(grant);
  const storing = bakery.storing();
  return {
    ...bakery,
    userToken,
    githubToken: storing["github-token"],
    /** Inputs that store the Page token. */
    storing,
    /** The value of a secret of the repository, opened; undefined when it was never written. */
    stored: (name: string) => bakery.secret(name)?.value,
    /** Runs the bundle with the credentials and these inputs. */
    run: (inputs: Record<string, string>, env: Record<string, string> = {}): Promise<BundleRun> =>
      runBundle({ emulator, inputs: { ...credentials, ...inputs }, env }),
    /** Mints from the fresh user token. */
    mint: (inputs: Record<string, string> = {}): Promise<BundleRun> =>
      runBundle({ emulator, inputs: { ...credentials, "user-token": userToken.value, ...inputs } }),
  };
}

/** A bakery, opened. */
export type Bakery = Awaited<ReturnType<typeof openBakery>>;

/** What differs from the valid world. */
export interface BakeryOptions extends StandardOptions {
  grant?: Parameters<StandardBakery["logIn"]>[0];
}
