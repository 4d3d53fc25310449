import { assessNextUserToken } from "../health/assess-user-token.ts";
import { assessVersion } from "../health/assess-version.ts";
import type { Finding } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { nextUserToken } from "./next-user-token.ts";
import type { ObtainedPages } from "./obtained-pages.ts";
import type { StoreOutcome } from "./store-tokens.ts";

/**
 * The findings of a run that are about no Page: the user token, the place for secrets and the
 * version. A dead token stands alone: nothing around it matters until it is replaced. Of several Pages
 * what is said of a line of `page-token`, or of a Page left out, matters all the same.
 */
export function assessRun(
  inputs: Inputs,
  obtained: ObtainedPages,
  stored: StoreOutcome,
): Finding[] {
  const living = obtained.pages.flatMap(({ inspection, findings }) =>
    inspection && !findings.some(({ code }) => code === "invalid") ? [inspection] : [],
  );
  const [inspection] = living;
  if (!inspection) return inputs.pages.kind === "one" ? [] : [...obtained.findings];
  const next = nextUserToken(inputs, obtained, stored);
  return [
    ...obtained.findings,
    ...(next ? assessNextUserToken(next, inputs.policy, inspection.now) : []),
    ...assessVersion(inspection, inputs.graphVersion),
  ];
}
