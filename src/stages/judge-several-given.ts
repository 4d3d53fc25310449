import { ActionError } from "../errors.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { assess } from "../health/assess.ts";
import { assessForeignToken, assessNamelessToken } from "../health/assess-loose-tokens.ts";
import type { Policy } from "../health/policy.ts";
import type { GivenToken } from "../inputs/page-tokens.ts";
import type { Holder } from "../new-user-token.ts";
import type { Result } from "../result.ts";
import type { Context } from "./context.ts";
import type { GivenPage, GivenPages } from "./given-pages.ts";

/** A given token, and what Facebook says of it. */
type Inspected = GivenToken & { inspection: TokenInspection };

/** A given token that nothing is known of. */
type Unknown = GivenToken & { error: ActionError };

/**
 * Inspects the given Page tokens in batches, and judges each as that of its Page. Where nothing is
 * known of a token, nothing is known of the Pages without one either: it may be theirs.
 */
export async function judgeSeveralGiven(
  ids: readonly string[],
  tokens: readonly GivenToken[],
  { policy, holder: knowingHolder }: { policy: Policy; holder: Promise<Holder | undefined> },
  context: Context,
): Promise<GivenPages> {
  const batches = await context.batches();
  const results = await batches.together(
    tokens.map(
      ({ token }) =>
        (graph) =>
          inspectToken(graph, token),
    ),
  );
  const { inspected, unknown } = divide(tokens, results);
  const holder = await knowingHolder;
  const tokensOf = (id: string) => inspected.filter(({ inspection }) => inspection.pageId === id);
  const pages = ids.map((id) => judgePage(id, tokensOf(id), unknown, { policy, holder }));
  const nameless = inspected.filter(({ inspection }) => inspection.pageId === undefined);
  const foreign = inspected.flatMap(({ inspection: { pageId }, line }) =>
    pageId !== undefined && !ids.includes(pageId) ? [{ pageId, line }] : [],
  );
  const isTold = pages.some(({ errors }) => unknown.some(({ error }) => errors.includes(error)));
  return {
    pages,
    loose: {
      unknown: unknown.map(({ token }) => token),
      foreign: foreign.map(({ line }) => line),
    },
    findings: [
      ...nameless.flatMap(({ inspection, line }) =>
        assessNamelessToken(inspection, line, policy, holder),
      ),
      ...foreign.map(({ pageId, line }) => assessForeignToken(pageId, line)),
    ],
    errors: isTold ? [] : explainUnknown(unknown),
  };
}

/** Lines that nothing is known of, told once with their numbers. */
function explainUnknown(unknown: readonly Unknown[]): ActionError[] {
  const [first] = unknown;
  if (!first) return [];
  const { code, message, remedy, login, byLink, cause } = first.error;
  const lines = unknown.map(({ line }) => line);
  const who = `${lines.length === 1 ? "Line" : "Lines"} ${lines.join(", ")} of \`page-token\``;
  return [new ActionError({ code, message: `${who}: ${message}`, remedy, login, byLink, cause })];
}

function divide(tokens: readonly GivenToken[], results: ReadonlyArray<Result<TokenInspection>>) {
  const inspected: Inspected[] = [];
  const unknown: Unknown[] = [];
  for (const [at, given] of tokens.entries()) {
    const result = results[at];
    if (result?.ok) inspected.push({ ...given, inspection: result.value });
    else if (result) unknown.push({ ...given, error: result.error });
  }
  return { inspected, unknown };
}

function judgePage(
  pageId: string,
  tokens: readonly Inspected[],
  [unknown]: readonly Unknown[],
  { policy, holder }: { policy: Policy; holder: Holder | undefined },
): GivenPage {
  const given = tokens.map(({ token }) => token);
  const [only, ...others] = tokens;
  if (!only) return { pageId, given, judged: undefined, errors: unknown ? [unknown.error] : [] };
  if (others.length > 0)
    return { pageId, given, judged: undefined, errors: [givenTwice(pageId, tokens)] };
  const { token, inspection } = only;
  const findings = assess(inspection, { ...policy, pageId }, { minted: false, holder });
  return { pageId, given, judged: { token, inspection, findings }, errors: [] };
}

function givenTwice(pageId: string, tokens: readonly GivenToken[]): ActionError {
  const lines = tokens.map(({ line }) => line);
  return new ActionError({
    code: "page-twice",
    message: `Lines ${lines.join(" and ")} of \`page-token\` are tokens of the same Page, ${pageId}, which is not judged: which of them counts is not known.`,
    remedy: `Keep one of the lines ${lines.join(" and ")} of the secret behind \`page-token\`, and delete the other.`,
  });
}
