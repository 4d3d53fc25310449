import { parseArgs } from "node:util";
import { type ActionError, readApiUrl } from "../src/library.ts";
import type { Answers } from "./core/answers.ts";
import { ENDPOINTS, type Endpoints } from "./core/endpoints.ts";
import { SetupError } from "./core/setup-error.ts";
import { USE_NAMES, type UseName } from "./core/uses.ts";
import { WORKFLOWS, type WorkflowName } from "./core/workflow-file.ts";
import { HINT } from "./help.ts";

/** The parsed command line and environment. */
export interface Arguments {
  /** Whether only the help is wanted. */
  help: boolean;
  ui: "browser" | "terminal" | "json";
  port: number;
  endpoints: Endpoints;
  /** `owner/repo@ref` of this action; empty: the setup's own. */
  action: string;
  configId: string;
  answers: Answers;
}

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;
const OPTIONS = {
  help: { ...FLAG, short: "h" },
  "no-browser": FLAG,
  json: FLAG,
  port: TEXT,
  "graph-api-url": TEXT,
  "graph-api-version": TEXT,
  "dialog-url": TEXT,
  "github-api-url": TEXT,
  action: TEXT,
  "config-id": TEXT,
  "app-id": TEXT,
  uses: TEXT,
  business: FLAG,
  "page-id": TEXT,
  repository: TEXT,
  environment: TEXT,
  workflow: TEXT,
  "write-workflow": FLAG,
} as const;

/** A flag whose name means a secret. */
const SECRET_FLAG = /^--?(?!no-)[\w-]*(secret|token|password|code)\b/i;

/** The first port to try. */
const PORT = "8917";

/**
 * Reads the command line and the environment. Messages do not repeat values: one may be a secret.
 *
 * @param words the arguments after the program's name
 * @throws {ActionError} naming what is wrong
 */
export function parseArguments(words: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const { values, positionals } = split(words);
  const help = values.help === true || words.length === 0;
  if (!help && (positionals.length !== 1 || positionals[0] !== "setup"))
    throw wrong("The first word must be `setup`, and all others flags.");
  const port = values.port ?? PORT;
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
    throw wrong("--port must be a number from 1 to 65535.");
  const version = values["graph-api-version"] ?? ENDPOINTS.graphVersion;
  if (!/^v\d{1,3}\.\d{1,2}$/.test(version))
    throw wrong("--graph-api-version must have the form v25.0.");
  if (!/^([\w.-]+\/[\w./-]+@[\w./-]+)?$/.test(values.action ?? ""))
    throw wrong("--action must have the form owner/repo@ref.");
  if (!/^\d+$/.test(values["page-id"] ?? "0"))
    throw wrong("--page-id must be a number, the id of the Page.");
  return {
    help,
    ui: values.json ? "json" : values["no-browser"] ? "terminal" : "browser",
    port: Number(port),
    endpoints: {
      graphUrl: readUrl("graph-api-url", values["graph-api-url"] ?? ENDPOINTS.graphUrl),
      graphVersion: version,
      dialogUrl: readUrl("dialog-url", values["dialog-url"] ?? ENDPOINTS.dialogUrl),
      githubApiUrl: readUrl("github-api-url", values["github-api-url"] ?? ENDPOINTS.githubApiUrl),
    },
    action: values.action ?? "",
    configId: values["config-id"] ?? "",
    answers: dropMissing({
      appId: values["app-id"],
      appSecret: env.FB_APP_SECRET || undefined,
      uses: values.uses === undefined ? undefined : readUses(values.uses),
      business: values.business,
      userToken: env.FB_USER_TOKEN || undefined,
      pageId: values["page-id"],
      repository: values.repository,
      environment: values.environment,
      githubToken: env.SECRETS_TOKEN || undefined,
      workflow: values.workflow === undefined ? undefined : readWorkflow(values.workflow),
      writeWorkflow: values["write-workflow"],
    }),
  };
}

function split(words: readonly string[]) {
  if (words.some((word) => SECRET_FLAG.test(word)))
    throw wrong(
      "Secrets are not accepted as flags: they would appear in the shell's history and in the list of processes. Use the environment variables FB_APP_SECRET, FB_USER_TOKEN and SECRETS_TOKEN, or wait to be asked.",
    );
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const flag = /--?[\w-]+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "A flag";
    const unknown =
      error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    throw wrong(
      unknown ? `${flag} is not a known flag.` : `${flag} has a missing or unexpected value.`,
    );
  }
}

function readUrl(name: "graph-api-url" | "dialog-url" | "github-api-url", value: string): string {
  const form = readApiUrl(value);
  if (!form.ok) throw wrong(`--${name} ${form.reason}`);
  return form.value;
}

function readUses(text: string): UseName[] {
  const names = text.split(",").map((name) => name.trim());
  const known = USE_NAMES.filter((name) => names.includes(name));
  if (known.length !== new Set(names).size || known.length === 0)
    throw wrong(`--uses takes names with commas between them: ${USE_NAMES.join(", ")}.`);
  return known;
}

function readWorkflow(name: string): WorkflowName | "none" {
  const names = [...(Object.keys(WORKFLOWS) as WorkflowName[]), "none" as const];
  const found = names.find((candidate) => candidate === name);
  if (found === undefined) throw wrong(`--workflow takes one of: ${names.join(", ")}.`);
  return found;
}

function dropMissing(answers: { [Name in keyof Answers]: Answers[Name] | undefined }): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined),
  ) as Answers;
}

function wrong(message: string): ActionError {
  return new SetupError({ title: "This cannot be started", message, remedy: HINT });
}
