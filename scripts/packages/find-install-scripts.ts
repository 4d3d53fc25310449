/** What of a `package.json` says what runs. */
export interface Manifest {
  scripts?: Readonly<Record<string, string>>;
  workspaces?: unknown;
}

/** What of a `package-lock.json` says what runs. */
export interface Lockfile {
  packages: Readonly<Record<string, { hasInstallScript?: boolean }>>;
}

/**
 * Scripts that make npm prepare a package which is installed from git: `npx github:OWNER/REPO` would
 * then install everything that development needs. An empty one does not.
 *
 * @see https://github.com/npm/pacote/blob/main/lib/git.js
 */
const PREPARING = ["preinstall", "install", "postinstall", "prepack", "prepare", "build"];

/** What would run, or be installed, beside the packages themselves; one sentence each. */
export function findInstallScripts(
  { scripts = {}, workspaces }: Manifest,
  lockfiles: Readonly<Record<string, Lockfile>>,
): string[] {
  return [
    ...PREPARING.filter((name) => scripts[name]).map(
      (name) =>
        `package.json: the script \`${name}\` makes \`npx github:…\` install what development needs.`,
    ),
    ...(workspaces === undefined
      ? []
      : ["package.json: workspaces make `npx github:…` install what development needs."]),
    ...Object.entries(lockfiles).flatMap(([file, { packages }]) =>
      Object.keys(packages)
        .filter((path) => packages[path]?.hasInstallScript)
        .map((path) => `${file}: ${path} runs a script when it is installed.`),
    ),
  ];
}
