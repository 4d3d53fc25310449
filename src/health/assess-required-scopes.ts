import { probablyMeant } from "../graph/permissions.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";

/**
 * Required permissions that nobody knows, and that look like a known one. A warning: Meta adds
 * permissions, and a token that has one of that name shows that it exists.
 */
export function assessRequiredScopes(
  { scopes }: TokenInspection,
  { requiredScopes }: Policy,
): Finding[] {
  const misspelt = requiredScopes.filter(
    (scope) => !scopes.includes(scope) && probablyMeant(scope) !== undefined,
  );
  if (misspelt.length === 0) return [];
  return [
    {
      code: "scope-unknown",
      severity: "warning",
      message: `No permission called ${misspelt.join(", ")} is known, which \`required-scopes\` asks for.`,
      remedy: correctTheName(misspelt),
    },
  ];
}

/** Names that a remedy corrects at most. */
const MOST = 5;

/** What to write in place of misspelt names; the right one comes first. */
export function correctTheName(misspelt: readonly string[]): string {
  const corrections = misspelt
    .slice(0, MOST)
    .map((scope) => `\`${probablyMeant(scope)}\` in place of \`${scope}\``);
  return `Write ${corrections.join(", ")} in \`required-scopes\`.`;
}
