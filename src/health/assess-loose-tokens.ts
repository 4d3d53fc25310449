import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Holder } from "../new-user-token.ts";
import { assess } from "./assess.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";

/** A token whose inspection names no Page, told by its line: it is dead, or no Page token of this app. */
export function assessNamelessToken(
  inspection: TokenInspection,
  line: number,
  policy: Policy,
  holder?: Holder,
): Finding[] {
  const findings = assess(inspection, { ...policy, pageId: undefined }, { minted: false, holder });
  const failures = findings.filter(({ severity }) => severity === "failure");
  const told = failures.length > 0 ? failures : [ofNoPage(line)];
  return told.map((finding) => ({
    ...finding,
    message: `Line ${line} of \`page-token\`: ${finding.message}`,
  }));
}

function ofNoPage(line: number): Finding {
  return {
    code: "wrong-page",
    severity: "failure",
    message: "Facebook does not tell which Page the token belongs to.",
    remedy: `Put a new token in place of line ${line} of the secret behind \`page-token\`; a run with \`user-token\` obtains one.`,
  };
}

/** A token of a Page that `page-id` does not list. */
export function assessForeignToken(pageId: string, line: number): Finding {
  return {
    code: "wrong-page",
    severity: "failure",
    message: `Line ${line} of \`page-token\`: the token belongs to the Page ${pageId}, which \`page-id\` does not list.`,
    remedy: `Add the id ${pageId} to \`page-id\`, or delete line ${line} from the secret behind \`page-token\`.`,
    pageIds: [pageId],
  };
}
