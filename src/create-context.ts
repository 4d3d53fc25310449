import { setTimeout } from "node:timers/promises";
import { createGitHubClient } from "./github/client.ts";
import type { Batches } from "./graph/batch/open-batches.ts";
import { createGraphClient } from "./graph/client.ts";
import { GraphError } from "./graph/graph-error.ts";
import type { RetryPolicy } from "./http/retry.ts";
import { createTransport } from "./http/transport.ts";
import type { CommonInputs } from "./inputs/common.ts";
import { formatRetry, formatSilence } from "./report/stage-lines.ts";
import type { SecretRegistry } from "./secrets/secret-registry.ts";
import type { Context, WriteProgress } from "./stages/context.ts";

/** Where a context registers secrets, notes writes, and logs. */
export interface ContextOptions {
  registry: SecretRegistry;
  progress: WriteProgress;
  log(line: string): void;
  /** Told before the code of a login is redeemed, and once it is. */
  onLogin?: Context["onLogin"];
}

/** What it takes to reach Facebook in the name of an app. */
export type Connection = Pick<
  CommonInputs,
  "graphUrl" | "graphVersion" | "appId" | "appSecret" | "timeoutSeconds" | "retries"
>;

/** A context, and how it ends. */
interface OpenContext {
  context: Context;
  /** Ends what is still under way: nothing waits, or keeps the process alive, any more. */
  close(): Promise<void>;
}

/**
 * Connects the pipeline with Facebook and GitHub, as the inputs say.
 * @throws {InvalidProxyError} when a proxy variable holds no URL
 */
async function createContext(
  inputs: Connection,
  { registry, progress, log, onLogin = () => {} }: ContextOptions,
): Promise<OpenContext> {
  const { graphUrl: baseUrl, graphVersion: version, appId, appSecret } = inputs;
  const transport = await createTransport(inputs.timeoutSeconds, (silence) =>
    log(formatSilence(silence)),
  );
  const said = new Set<string>();
  const over = new AbortController();
  const sleep = (seconds: number) => waitUnless(over.signal, seconds);
  const retry: RetryPolicy = {
    retries: inputs.retries,
    random: Math.random,
    sleep,
    notice: (failure, wait, attempt) => {
      const sentence = failure instanceof GraphError ? failure.envelope.message : failure.message;
      const isRepeated = said.has(sentence);
      said.add(sentence);
      log(formatRetry(failure, wait, attempt, { retries: inputs.retries, isRepeated }));
    },
  };
  const graph = createGraphClient({
    ...{ baseUrl, version, appId, appSecret },
    ...{ transport, registry, retry },
  });
  let batches: Promise<Batches> | undefined;
  return {
    context: {
      graph,
      batches: () => {
        batches ??= import("./graph/batch/open-batches.ts").then(({ openBatches }) =>
          openBatches(graph),
        );
        return batches;
      },
      connectGitHub: ({ githubToken, apiUrl }) =>
        createGitHubClient(githubToken, apiUrl, transport, retry),
      log,
      progress,
      onLogin,
      sleep,
    },
    close: async () => {
      over.abort();
      await transport.close();
    },
  };
}

/** Runs with a context, and closes it however the run ends. */
export async function withContext<T>(
  inputs: Connection,
  options: ContextOptions,
  run: (context: Context) => Promise<T>,
): Promise<T> {
  const { context, close } = await createContext(inputs, options);
  try {
    return await run(context);
  } finally {
    await close();
  }
}

async function waitUnless(over: AbortSignal, seconds: number): Promise<boolean> {
  try {
    await setTimeout(seconds * 1000, undefined, { signal: over });
    return true;
  } catch {
    return false;
  }
}
