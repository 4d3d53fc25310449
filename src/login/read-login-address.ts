import { holdsToken, isLinkItself, REFUSALS } from "./dialog-answer.ts";
import { checkState, type StateScope } from "./login-state.ts";
import {
  declined,
  expired,
  type ForeignReason,
  foreign,
  refused,
  tokenInAddress,
} from "./refused-address.ts";

/** Shortest code that is believed; Facebook's have some hundred characters. */
const SHORTEST_CODE = 20;

/**
 * The code out of the address that a person ended up at. Host and path do not matter: what counts
 * is the query, between the first `?` (or the start) and the first `#`.
 *
 * @param now epoch seconds, by the runner's clock
 * @throws {ActionError} `login-…` when it holds no answer to a login link of this workflow
 */
export function readLoginAddress(address: string, scope: StateScope, now: number): string {
  if (holdsToken(address)) throw tokenInAddress();
  const query = queryOf(address);
  assertState(query, address, scope, now);
  if (isLinkItself(query)) throw foreign("link");
  if (query.get("error") === "access_denied") throw declined();
  if (REFUSALS.some((name) => query.has(name))) throw refused(query);
  if (query.getAll("code").length > 1) throw foreign("twice");
  const code = query.get("code");
  if (code === null || code.length < SHORTEST_CODE) throw foreign("half");
  return code;
}

function queryOf(address: string): URLSearchParams {
  const beforeFragment = address.trim().replace(/#.*/s, "");
  const mark = beforeFragment.indexOf("?");
  return new URLSearchParams(beforeFragment.slice(mark + 1));
}

/** Looks at the state before anything else of the query is believed, a refusal included. */
function assertState(
  query: URLSearchParams,
  address: string,
  scope: StateScope,
  now: number,
): void {
  const [state, ...others] = query.getAll("state");
  if (state === undefined) throw foreign(whyStateless(address));
  if (others.length > 0) throw foreign("twice");
  const verdict = checkState(state, scope, now);
  if (verdict === "foreign") throw foreign("elsewhere");
  if (verdict === "expired") throw expired();
}

/** Parts of an answer, also behind a `#`, where no answer of ours stands. */
function whyStateless(address: string): ForeignReason {
  return /(?:^|[?&#])(?:code|error|state)=/.test(address) ? "half" : "plain";
}
