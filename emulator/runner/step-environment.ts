import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/** The folder of action.yml and of the bundle it names. */
export const ROOT = dirname(dirname(import.meta.dirname));

/** What a workflow and its runner say of a step. */
export interface StepContext {
  /** The `with:` block, its expressions resolved. An input that is missing has action.yml's default. */
  inputs: Readonly<Record<string, string>>;
  /** `github.repository`, the `owner/name` of the workflow. */
  repository: string;
  /** `github.api_url`. */
  githubUrl: string;
}

interface ActionMetadata {
  inputs: Record<string, { default?: string }>;
}

let metadata: ActionMetadata | undefined;

/**
 * The variables a step starts with: the runner's own, its files, and the inputs in capitals with
 * their hyphens. Of this process only PATH: no proxy and no other setting of the machine counts.
 *
 * @param folder of the step, as {@link writeStepFiles} made it
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
export function stepEnvironment(
  { inputs, repository, githubUrl }: StepContext,
  folder: string,
): Record<string, string> {
  metadata ??= parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as ActionMetadata;
  const github: Record<string, string> = { repository, api_url: githubUrl };
  const defaults = Object.entries(metadata.inputs).map(([name, input]) => {
    const text = input.default ?? "";
    return [
      name,
      text.replace(/\$\{\{ github\.(\w+) \}\}/g, (_, key: string) => github[key] ?? ""),
    ];
  });
  const given: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  const { PATH = "", SYSTEMROOT } = process.env;
  return {
    PATH,
    // Windows' own network code needs it.
    ...(SYSTEMROOT !== undefined && { SYSTEMROOT }),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: githubUrl,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, "temp"),
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)])),
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
}

/** The files by which a step talks to its runner, by the names of their variables. */
const FILES = ["OUTPUT", "STEP_SUMMARY", "ENV", "STATE"] as const;

/** Writes the empty files that a runner gives each step into a folder, which it makes. */
export function writeStepFiles(folder: string): void {
  mkdirSync(join(folder, "temp"), { recursive: true });
  for (const name of FILES) writeFileSync(join(folder, name), "");
}

/** What a step wrote to one of its files. */
export function readStepFile(folder: string, name: (typeof FILES)[number]): string {
  return readFileSync(join(folder, name), "utf8");
}
