import { type CommonInputs, parseCommon } from "./common.ts";
import { collectProblems } from "./fields.ts";
import { INPUT_NAMES, type InputName, NO_LOGIN } from "./names.ts";

/** What is left to give once the defaults are taken: the app, the Page and the permissions. */
export type DefaultInputs = Omit<CommonInputs, "appId" | "appSecret" | "policy"> & {
  policy: Omit<CommonInputs["policy"], "appId" | "pageId" | "requiredScopes">;
};

/** The inputs' defaults as typed values, for callers whose own values are typed already. */
export function defaultInputs(): DefaultInputs {
  const inputs = Object.fromEntries(INPUT_NAMES.map((name) => [name, ""]));
  const { policy, ...common } = parseCommon(
    {
      inputs: inputs as Record<InputName, string>,
      repository: "",
      githubApiUrl: "",
      login: NO_LOGIN,
    },
    collectProblems(),
  );
  const { allowExpiring, warnWithinDays, failWithinDays, dataAccess } = policy;
  const { onUnhealthy, graphVersion, graphUrl, timeoutSeconds, retries, jobSummary } = common;
  return {
    pages: { kind: "one" },
    policy: { allowExpiring, warnWithinDays, failWithinDays, dataAccess },
    onUnhealthy,
    graphVersion,
    graphUrl,
    timeoutSeconds,
    retries,
    jobSummary,
    login: undefined,
  };
}
