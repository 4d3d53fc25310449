import { ActionError, RequestError } from "../../errors.ts";
import { isTransient } from "../../http/retry.ts";
import type { Result } from "../../result.ts";
import type { GraphAnswer } from "../answer.ts";
import type { GraphClient, GraphRequest } from "../client.ts";
import { isLimit } from "./classify-failure.ts";
import { refusalOfApp } from "./refusal-of-app.ts";
import type { BatchItem } from "./send-batch.ts";

/** The answers to the requests of one batch, as one round after the other brings them. */
export interface Collected {
  /** The requests that have no answer yet. */
  open(): GraphRequest[];
  /**
   * Takes what a round brought for the open requests. A limit fails all that are still open.
   * @throws {ActionError} where some are worth a further round; `app-…` where one says that the app
   *   itself is refused
   */
  take(items: readonly BatchItem[]): void;
  /** Takes the answers that were found for the open requests in another way. */
  fill(answers: ReadonlyArray<Result<GraphAnswer>>): void;
  /** Whether an error is the one that asks for a further round. */
  asksForMore(error: ActionError): boolean;
  /** The limit of Facebook's that was met. */
  limit(): ActionError | undefined;
  /** All answers; the last failure for a request that is still open. */
  all(): Array<Result<GraphAnswer>>;
}

/** An empty collection for these requests. */
export function collectAnswers(graph: GraphClient, requests: readonly GraphRequest[]): Collected {
  const answers = new Map<GraphRequest, Result<GraphAnswer>>();
  const failures = new Map<GraphRequest, ActionError>();
  let limit: ActionError | undefined;
  let incomplete: ActionError | undefined;

  const open = () => requests.filter((request) => !answers.has(request));

  function takeOne(request: GraphRequest, item: BatchItem): void {
    const result = readItem(graph, request, item);
    if (result.ok) {
      answers.set(request, result);
      return;
    }
    const { error } = result;
    const ofApp = refusalOfApp(graph, request, error);
    if (ofApp) throw ofApp;
    if (isLimit(error)) limit ??= error;
    if (isTransient(error) && !isLimit(error) && request.retry !== false)
      failures.set(request, error);
    else answers.set(request, result);
  }

  return {
    open,
    take(items) {
      for (const [at, request] of open().entries()) takeOne(request, items[at]);
      const left = open();
      if (left.length === 0) return;
      if (limit) for (const request of left) answers.set(request, { ok: false, error: limit });
      else {
        incomplete = askAgain(left.length, requests.length);
        throw incomplete;
      }
    },
    fill(found) {
      for (const [at, request] of open().entries()) {
        const answer = found[at];
        if (answer) answers.set(request, answer);
      }
    },
    asksForMore: (error) => error === incomplete,
    limit: () => limit,
    all: () =>
      requests.map(
        (request) =>
          answers.get(request) ?? {
            ok: false,
            error: failures.get(request) ?? unanswered(request),
          },
      ),
  };
}

function readItem(graph: GraphClient, request: GraphRequest, item: BatchItem): Result<GraphAnswer> {
  if (!item) return { ok: false, error: unanswered(request) };
  try {
    return { ok: true, value: graph.read(item, request) };
  } catch (error) {
    if (error instanceof ActionError) return { ok: false, error };
    throw error;
  }
}

/** Facebook leaves out what took it too long. */
function unanswered({ method, path }: GraphRequest): RequestError {
  return new RequestError({
    code: "no-answer",
    message: `${method} ${path} got no answer within a batch of requests.`,
    remedy:
      "Usually Facebook was too slow for a moment. Nothing is wrong with your tokens. Run the job again in a while.",
    transient: true,
  });
}

/** The reason for a further round. */
function askAgain(left: number, all: number): RequestError {
  return new RequestError({
    code: "no-answer",
    message: `${left} of ${all} requests in a batch got no answer, or failed for a passing reason.`,
    remedy: "Nothing, as long as a further round brings the answers.",
    transient: true,
  });
}
