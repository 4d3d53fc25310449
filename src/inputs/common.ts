import type { Policy } from "../health/policy.ts";
import type { Secret } from "../secrets/secret.ts";
import {
  collectProblems,
  type Problems,
  parseChoice,
  parseFlag,
  parseNumber,
  take,
} from "./fields.ts";
import { isFloat, readApiUrl, readId, readVersion } from "./forms.ts";
import type { LoginInputs } from "./login.ts";
import { DEFAULTS, type RawInputs } from "./names.ts";
import { type PageSelection, parsePages } from "./pages.ts";
import { parseScopes } from "./scopes.ts";

/** What every mode needs. */
export interface CommonInputs {
  appId: string;
  appSecret: Secret;
  /** The Pages of the run; one alone, where it is named, is that of the policy. */
  pages: PageSelection;
  policy: Policy;
  onUnhealthy: "fail" | "warn";
  graphVersion: string;
  graphUrl: string;
  /** For one request. */
  timeoutSeconds: number;
  /** Further tries per request. */
  retries: number;
  jobSummary: boolean;
  /** Logging in from GitHub; undefined where no `login-redirect` is given. */
  login: LoginInputs | undefined;
}

/** Parses everything that is neither a token nor about storing. */
export function parseCommon(
  { inputs }: RawInputs,
  problems: Problems,
): Omit<CommonInputs, "appSecret" | "login"> {
  const given = (name: keyof typeof DEFAULTS): string => inputs[name] || DEFAULTS[name];
  const appId = parseAppId(inputs["app-id"], problems);
  const { pages, pageId } = parsePages(inputs["page-id"], problems);
  if (inputs["app-id"] === "")
    problems.add(
      "app-id",
      "must be given: the number of the app, from developers.facebook.com → My Apps → your app → App settings → Basic. It is no secret; keep it in a variable (`vars.…`), and check that the variable exists.",
      "empty",
    );
  return {
    appId,
    pages,
    policy: {
      appId,
      pageId,
      requiredScopes: parseScopes(given("required-scopes"), problems),
      allowExpiring: parseFlag("allow-expiring", given("allow-expiring"), problems),
      warnWithinDays: parseNumber("warn-within-days", given("warn-within-days"), DAYS, problems),
      failWithinDays: parseNumber("fail-within-days", given("fail-within-days"), DAYS, problems),
      dataAccess: parseChoice(
        "data-access",
        given("data-access"),
        ["fail", "warn", "ignore"],
        problems,
      ),
    },
    onUnhealthy: parseChoice("on-unhealthy", given("on-unhealthy"), ["fail", "warn"], problems),
    graphVersion: take("graph-api-version", readVersion(given("graph-api-version")), problems),
    graphUrl: take("graph-api-url", readApiUrl(given("graph-api-url")), problems),
    timeoutSeconds: parseNumber(
      "timeout-seconds",
      given("timeout-seconds"),
      { least: 0.1, most: 3600, decimals: true },
      problems,
    ),
    jobSummary: parseFlag("job-summary", given("job-summary"), problems),
    retries: parseNumber("retries", given("retries"), { least: 0, most: 100 }, problems),
  };
}

const DAYS = { least: 0, most: 36500 };

function parseAppId(value: string, problems: Problems): string {
  if (value === "") return "";
  const form = readId(value);
  if (form.ok || isFloat(value)) return take("app-id", form, problems);
  problems.add("app-id", form.reason, "misplaced");
  return "";
}

/** Whether to write a job summary; read apart, so that it also holds when the inputs are refused. */
export function wantsJobSummary({ inputs }: RawInputs): boolean {
  const problems = collectProblems();
  const wanted = parseFlag(
    "job-summary",
    inputs["job-summary"] || DEFAULTS["job-summary"],
    problems,
  );
  return wanted || problems.all.length > 0;
}
