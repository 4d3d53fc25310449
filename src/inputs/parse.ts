import { InputError } from "../errors.ts";
import type { Policy } from "../health/policy.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Vault } from "../secrets/vault.ts";
import {
  checkSecret,
  collectProblems,
  type Problems,
  parseApiUrl,
  parseChoice,
  parseFlag,
  parseNumber,
} from "./fields.ts";
import { DEFAULTS, type InputName, type RawInputs, SECRET_INPUTS } from "./names.ts";
import { parseScopes } from "./scopes.ts";
import { parseStore, type StoreInputs } from "./secret-target.ts";

/** What every mode needs. */
interface CommonInputs {
  appId: string;
  appSecret: Secret;
  policy: Policy;
  onUnhealthy: "fail" | "warn";
  graphVersion: string;
  graphUrl: string;
  /** For one request. */
  timeoutSeconds: number;
  /** Further tries per request. */
  retries: number;
  jobSummary: boolean;
}

/** Obtain a Page token from a user token. */
export interface MintInputs extends CommonInputs {
  mode: "mint";
  userToken: Secret;
  store: StoreInputs | undefined;
}

/** Look at a Page token. */
export interface CheckInputs extends CommonInputs {
  mode: "check";
  pageToken: Secret;
}

/** Keep a Page token while it is good, and mint another one when it is not. */
export interface KeepInputs extends CommonInputs {
  mode: "keep";
  userToken: Secret;
  pageToken: Secret;
  store: StoreInputs | undefined;
}

/** The inputs, once they are sound: which tokens are there decides the mode. */
export type Inputs = MintInputs | CheckInputs | KeepInputs;

/**
 * Turns strings into inputs. After this nothing asks whether something is set.
 *
 * @param vault keeps every secret input, also where the inputs are refused
 * @throws {InputError} with every problem of every input
 */
export function parseInputs(raw: RawInputs, vault: Vault): Inputs {
  const problems = collectProblems();
  const secrets = keepSecrets(raw, vault, problems);
  const common = {
    ...parseCommon(raw, problems),
    appSecret: secrets["app-secret"] ?? vault.keep(""),
  };
  const store = parseStore(raw, secrets["github-token"], problems);
  const { "user-token": userToken, "page-token": pageToken } = secrets;

  const inputs: Inputs | undefined = userToken
    ? pageToken
      ? { ...common, mode: "keep", userToken, pageToken, store }
      : { ...common, mode: "mint", userToken, store }
    : pageToken && { ...common, mode: "check", pageToken };

  if (!inputs)
    problems.add(
      "user-token",
      `and \`page-token\` are both empty; one of them must be given. ${WHY_EMPTY}`,
    );
  if (inputs?.mode === "check") refuseStoring(raw, problems);
  if (!inputs || problems.all.length > 0) throw new InputError(problems.all);
  return inputs;
}

const WHY_EMPTY =
  "A secret comes empty in a pull request from a fork, in a Dependabot run (it reads Dependabot secrets), in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo in its name.";

function keepSecrets(raw: RawInputs, vault: Vault, problems: Problems) {
  const kept: Partial<Record<(typeof SECRET_INPUTS)[number], Secret>> = {};
  for (const name of SECRET_INPUTS) {
    const value = raw.inputs[name];
    if (value !== "") kept[name] = vault.keep(value);
  }
  for (const name of SECRET_INPUTS) checkSecret(name, raw.inputs[name], problems);
  if (!kept["app-secret"])
    problems.add(
      "app-secret",
      `must be given: the app's secret, from App settings → Basic in the app's dashboard, saved as a repository secret. ${WHY_EMPTY}`,
    );
  return kept;
}

function parseCommon({ inputs }: RawInputs, problems: Problems): Omit<CommonInputs, "appSecret"> {
  const given = (name: keyof typeof DEFAULTS): string => inputs[name] || DEFAULTS[name];
  const appId = parseDigits("app-id", inputs["app-id"], problems);
  if (appId === "")
    problems.add(
      "app-id",
      "must be given: the number of the app, from App settings → Basic in the app's dashboard. It is no secret; keep it in a variable (`vars.…`), and check that the variable exists.",
    );
  return {
    appId,
    policy: {
      appId,
      pageId: parseDigits("page-id", inputs["page-id"], problems) || undefined,
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
    graphVersion: parseVersion(given("graph-api-version"), problems),
    graphUrl: parseApiUrl("graph-api-url", given("graph-api-url"), problems),
    timeoutSeconds: parseNumber(
      "timeout-seconds",
      given("timeout-seconds"),
      { least: 0.1, most: 600, decimals: true },
      problems,
    ),
    jobSummary: parseFlag("job-summary", given("job-summary"), problems),
    retries: parseNumber("retries", given("retries"), { least: 0, most: 20 }, problems),
  };
}

const DAYS = { least: 0, most: 3650 };

/** Ids are not repeated in messages: a secret may have been put into the wrong input. */
function parseDigits(input: InputName, value: string, problems: Problems): string {
  if (value !== "" && !/^\d{1,30}$/.test(value)) {
    problems.add(
      input,
      "must be digits only: the number, not a name or an address. A secret put into the wrong input is another cause.",
    );
  }
  return value;
}

function parseVersion(value: string, problems: Problems): string {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(value))
    problems.add(
      "graph-api-version",
      "must have the form `v25.0`: a v, and the version with a point.",
    );
  return value;
}

function refuseStoring({ inputs }: RawInputs, problems: Problems): void {
  for (const name of ["secret-name", "user-token-secret-name"] as const) {
    if (inputs[name] !== "")
      problems.add(
        name,
        `needs \`user-token\`: without it a run only checks the Page token, and stores nothing. ${WHY_EMPTY}`,
      );
  }
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
