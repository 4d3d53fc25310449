import {
  type Form,
  isFloat,
  readApiUrl,
  readEnvironment,
  readId,
  readRedirect,
  readRepository,
  readVersion,
  withoutQuotes,
} from "../src/library.ts";
import type { Answers } from "./core/answers.ts";
import { ENDPOINTS, type Endpoints } from "./core/endpoints.ts";
import type { Ui } from "./core/remedy-rows/row.ts";
import { repositoryIn } from "./core/repository.ts";
import { USE_NAMES, type UseName } from "./core/uses.ts";
import { knownWorkflows, WORKFLOW_NAMES, type WorkflowName } from "./core/workflows.ts";
import { parseFlags, wrong } from "./flags.ts";
import { givenSecrets } from "./ignored-flags.ts";

/** The parsed command line and environment. */
export interface Arguments {
  /** Whether only the help is wanted. */
  help: boolean;
  ui: Ui;
  port: number;
  endpoints: Endpoints;
  /** `owner/repo@ref` of this action; empty: the setup's own. */
  action: string;
  configId: string;
  answers: Answers;
  /** What was given: flags as `--name`, and the names of variables with a secret. */
  given: readonly string[];
}

/** The first port to try. */
const PORT = "8917";

/**
 * Reads the command line and the environment. Messages do not repeat values: one may be a secret.
 *
 * @param words the arguments after the program's name
 * @throws {SetupError} naming what is wrong
 */
export function parseArguments(words: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const { values, positionals } = parseFlags(words);
  const help = values.help === true || words.length === 0;
  if (!help && (positionals.length !== 1 || positionals[0] !== "setup"))
    throw wrong("The first word must be `setup`, and all others flags.");
  const port = values.port ?? PORT;
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
    throw wrong("--port must be a number from 1 to 65535.");
  const action = values.action ?? "";
  if (action !== "" && !isAction(action))
    throw wrong("--action must have the form owner/repo@ref.");
  return {
    help,
    ui: values.json ? "json" : values["no-browser"] ? "terminal" : "browser",
    port: Number(port),
    endpoints: {
      graphUrl: read("graph-api-url", readApiUrl, values["graph-api-url"]) ?? ENDPOINTS.graphUrl,
      graphVersion:
        read("graph-api-version", readVersion, values["graph-api-version"]) ??
        ENDPOINTS.graphVersion,
      dialogUrl: read("dialog-url", readApiUrl, values["dialog-url"]) ?? ENDPOINTS.dialogUrl,
      githubApiUrl:
        read("github-api-url", readApiUrl, values["github-api-url"]) ?? ENDPOINTS.githubApiUrl,
    },
    action,
    given: [...Object.keys(values).map((name) => `--${name}`), ...givenSecrets(env)],
    configId: read("config-id", readNumber, values["config-id"]) ?? "",
    answers: dropMissing({
      appId: read("app-id", readNumber, values["app-id"]),
      appSecret: readSecret(env.FB_APP_SECRET),
      uses: values.uses === undefined ? undefined : readUses(values.uses),
      business: values.business,
      userToken: readSecret(env.FB_USER_TOKEN),
      redirect: read("login-redirect", readRedirect, values["login-redirect"]),
      pageId: read("page-id", readNumber, values["page-id"]),
      repository: read(
        "repository",
        (entry) => readRepository(repositoryIn(entry)),
        values.repository,
      ),
      environment: read("environment", readEnvironment, values.environment),
      githubToken: readSecret(env.SECRETS_TOKEN),
      workflows: values.workflow === undefined ? undefined : readWorkflows(values.workflow),
      writeWorkflow: values["write-workflow"],
    }),
  };
}

function read(flag: string, form: (value: string) => Form, value: string | undefined) {
  if (value === undefined) return undefined;
  const result = form(value);
  if (!result.ok) throw wrong(`--${flag} ${result.reason}`);
  return result.value;
}

/** The number of an app, a Page or a configuration. */
function readNumber(entry: string): Form {
  const value = withoutQuotes(entry);
  if (!isFloat(value)) return readId(value);
  const reason =
    "must be digits only, but the number was shortened (`…E+15`), as spreadsheets do, and its last digits are lost. Copy it whole.";
  return { ok: false, reason };
}

/** A secret of the environment, without what was copied with it. Undefined: none. */
function readSecret(value = ""): string | undefined {
  return withoutQuotes(value) || undefined;
}

/** `owner/repo@ref`, perhaps with a folder after the repository. */
function isAction(text: string): boolean {
  const [, repository = ""] = /^([^/]+\/[^/@]+)(?:\/[\w./-]+)?@[\w./-]+$/.exec(text) ?? [];
  return readRepository(repository).ok;
}

function readUses(text: string): UseName[] {
  const names = text.split(",").map((name) => name.trim());
  const known = USE_NAMES.filter((name) => names.includes(name));
  if (known.length !== new Set(names).size || known.length === 0)
    throw wrong(`--uses takes names with commas between them: ${USE_NAMES.join(", ")}.`);
  return known;
}

function readWorkflows(text: string): WorkflowName[] {
  if (text.trim() === "none") return [];
  const names = text.split(",").map((name) => name.trim());
  const known = knownWorkflows(names);
  if (known.length !== new Set(names).size || known.length === 0)
    throw wrong(
      `--workflow takes names with commas between them: ${WORKFLOW_NAMES.join(", ")}; or none.`,
    );
  return known;
}

function dropMissing(answers: { [Name in keyof Answers]: Answers[Name] | undefined }): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined),
  ) as Answers;
}
