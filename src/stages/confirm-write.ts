import { ActionError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { GitHubError } from "../github/github-error.ts";
import { describeTarget, type SecretTarget } from "../github/targets.ts";
import { readSecretTime } from "../github/write-secret.ts";
import { formatUnconfirmed } from "../report/stage-lines.ts";
import { toResult } from "../result.ts";
import type { Context } from "./context.ts";

/** Seconds to wait before the metadata is read again: a replica may lag behind the write. */
const LAG = 1;

/**
 * Checks that a secret is there and as new as its write. Metadata that cannot be read are said in
 * the log, and are no failure: the write itself was accepted.
 *
 * @param writtenAt epoch seconds of the write, by GitHub's clock; undefined where it did not tell
 * @returns whether the metadata confirm the write: without a clock they cannot
 * @throws {ActionError} `store-unconfirmed` when the secret is missing or older than the write
 */
export async function confirmWrite(
  github: GitHubClient,
  target: SecretTarget,
  name: string,
  writtenAt: number | undefined,
  context: Context,
): Promise<boolean> {
  const look = async () => {
    const updatedAt = await readTime(github, target, name);
    return updatedAt !== undefined && (writtenAt === undefined || updatedAt >= writtenAt);
  };
  const first = await toResult(look());
  if (!first.ok) {
    context.log(formatUnconfirmed(name, first.error));
    return false;
  }
  if (first.value) return writtenAt !== undefined;
  await context.sleep(LAG);
  // Where the second look fails, what the first one saw stands.
  const second = await toResult(look());
  if (second.ok && second.value) return writtenAt !== undefined;
  throw new ActionError({
    code: "store-unconfirmed",
    message: `The write of the secret ${name} of ${describeTarget(target)} was accepted, but afterwards it is missing, or older than this write.`,
    remedy:
      "Give runs that store the same `concurrency:` group, since another may have written or deleted it, and run the job again. If it stays, a proxy answers in GitHub's place: check the proxy variables.",
  });
}

async function readTime(
  github: GitHubClient,
  target: SecretTarget,
  name: string,
): Promise<number | undefined> {
  try {
    return await readSecretTime(github, target, name);
  } catch (error) {
    if (error instanceof GitHubError && error.refusal.status === 404) return undefined;
    throw error;
  }
}
