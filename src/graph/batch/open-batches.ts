import type { ActionError } from "../../errors.ts";
import { type Result, toResult } from "../../result.ts";
import type { GraphAnswer } from "../answer.ts";
import type { GraphClient, GraphRequest } from "../client.ts";
import { endsRun } from "./classify-failure.ts";
import { createSender } from "./create-sender.ts";

/** Calls of one run that are sent together. */
export interface Batches {
  /**
   * Runs operations that make one call each, side by side, with their calls in batches.
   * @returns what came of each, in their order
   * @throws {ActionError} `app-…` when the app itself is refused, which is so for all of them
   */
  together<T>(operations: ReadonlyArray<(graph: GraphClient) => Promise<T>>): Promise<Result<T>[]>;
  /** Why nothing is asked any more in this run: a limit of Facebook's, or a lasting silence. */
  stopped(): ActionError | undefined;
}

/** A request that waits to be sent with others. */
interface Waiting {
  request: GraphRequest;
  answer(result: Result<GraphAnswer>): void;
}

/** The batches of one run: once Facebook limits the calls, none of them is sent any more. */
export function openBatches(graph: GraphClient): Batches {
  const { send, stopped } = createSender(graph);
  return {
    stopped,
    async together(operations) {
      const waiting: Waiting[] = [];
      const batched: GraphClient = { ...graph, call: (request) => wait(waiting, request) };
      const results = operations.map((operation) => toResult(operation(batched)));
      try {
        const answers = await send(waiting.map(({ request }) => request));
        for (const [at, { answer }] of waiting.entries()) {
          const result = answers[at];
          if (result) answer(result);
        }
      } catch (error) {
        // Nobody awaits the results any more.
        for (const result of results) result.catch(() => undefined);
        throw error;
      }
      const ended = await Promise.all(results);
      for (const result of ended) if (!result.ok && endsRun(result.error)) throw result.error;
      return ended;
    },
  };
}

function wait(waiting: Waiting[], request: GraphRequest): Promise<GraphAnswer> {
  return new Promise((resolve, reject) => {
    waiting.push({
      request,
      answer: (result) => (result.ok ? resolve(result.value) : reject(result.error)),
    });
  });
}
