import type { ActionError } from "../../errors.ts";
import { withRetries } from "../../http/retry.ts";
import { type Result, toResult } from "../../result.ts";
import type { GraphAnswer } from "../answer.ts";
import type { GraphClient, GraphRequest } from "../client.ts";
import { GraphError } from "../graph-error.ts";
import { explainRefusedAppToken } from "../refused-credentials.ts";
import { asksForLess, endsRun, isLasting, isLimit } from "./classify-failure.ts";
import { collectAnswers } from "./collect-answers.ts";
import { refusalOfApp } from "./refusal-of-app.ts";
import { MOST_REQUESTS, sendBatch } from "./send-batch.ts";

type Answers = Array<Result<GraphAnswer>>;

/** Failures of single requests in a row, without any answer, after which nobody is asked any more. */
const MOST_SILENT = 2;

/**
 * Sends requests in batches, one after the other: as many as fit, halves where an answer is too
 * large or too late, single calls where batches are refused for good.
 *
 * @returns `send`, which gives a result for each request, or throws `app-…` when the app itself is
 *   refused; and `stopped`, the reason why nothing is asked any more
 */
export function createSender(graph: GraphClient) {
  /** Why nothing is asked any more. */
  let stopped: ActionError | undefined;
  /** Whether batches are refused for good. */
  let oneByOne = false;
  let silent = 0;

  return { send, stopped: () => stopped };

  async function send(requests: readonly GraphRequest[]): Promise<Answers> {
    const answers: Answers = [];
    while (answers.length < requests.length) {
      const rest = requests.slice(answers.length, answers.length + MOST_REQUESTS);
      answers.push(...(await ask(rest)));
    }
    return answers;
  }

  async function ask(requests: readonly GraphRequest[]): Promise<Answers> {
    if (stopped && endsRun(stopped)) throw stopped;
    if (stopped) return fail(requests, stopped);
    return oneByOne ? askSingly(requests) : askTogether(requests);
  }

  async function askTogether(requests: readonly GraphRequest[]): Promise<Answers> {
    const collected = collectAnswers(graph, requests);
    const round = async () => collected.take(await sendBatch(graph, collected.open()));
    const policy = { ...graph.retryPolicy, mayRepeat: collected.asksForMore };
    const ended = await toResult(withRetries(round, policy));
    if (ended.ok || collected.asksForMore(ended.error)) silent = 0;
    else collected.fill(await recover(collected.open(), explain(ended.error)));
    stopped ??= collected.limit();
    return collected.all();
  }

  /** What is left to do where a whole batch failed. */
  async function recover(requests: readonly GraphRequest[], failure: ActionError) {
    if (endsRun(failure)) throw end(failure);
    if (isLimit(failure)) stopped = failure;
    else if (asksForLess(failure, requests.length)) return askInHalves(requests);
    else if (isLasting(failure)) {
      oneByOne = true;
      return askSingly(requests);
    } else if (requests.length > 1) stopped = failure;
    else count(failure);
    return fail(requests, failure);
  }

  async function askInHalves(requests: readonly GraphRequest[]): Promise<Answers> {
    const half = Math.ceil(requests.length / 2);
    const first = await ask(requests.slice(0, half));
    return [...first, ...(await ask(requests.slice(half)))];
  }

  async function askSingly(requests: readonly GraphRequest[]): Promise<Answers> {
    const answers: Answers = [];
    for (const request of requests) {
      const answer: Result<GraphAnswer> = stopped
        ? { ok: false, error: stopped }
        : await toResult(graph.call({ ...request, mayRepeat: (failure) => !isLimit(failure) }));
      answers.push(answer);
      const ofApp = answer.ok ? undefined : refusalOfApp(graph, request, answer.error);
      if (ofApp) throw end(ofApp);
      if (answer.ok || isLasting(answer.error)) silent = 0;
      else if (isLimit(answer.error)) stopped = answer.error;
      else count(answer.error);
    }
    return answers;
  }

  function end(failure: ActionError): ActionError {
    stopped = failure;
    return failure;
  }

  function count(failure: ActionError): void {
    silent += 1;
    if (silent >= MOST_SILENT) stopped ??= failure;
  }
}

/** A batch is sent in the name of the app: what Facebook says of its caller is about the app. */
function explain(error: ActionError): ActionError {
  return error instanceof GraphError && !error.transient ? explainRefusedAppToken(error) : error;
}

function fail(requests: readonly GraphRequest[], error: ActionError): Answers {
  return requests.map(() => ({ ok: false, error }));
}
