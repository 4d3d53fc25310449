import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");
const { jobs } = parse(readFileSync(join(ROOT, ".github/workflows/release.yml"), "utf8"));

const FAKE_GH = fileURLToPath(new URL("../helpers/fake-gh.mjs", import.meta.url));

/** The scripts are for GitHub's runners of Ubuntu, which have jq. */
const hasJq = process.platform === "linux" && spawnSync("jq", ["--version"]).status === 0;

interface Step {
  run?: string;
  if?: string;
}

/** The commit of the run, another one, and the tag. */
const [HERE, ELSEWHERE, TAG] = ["c0ffee", "deadbeef", "v1.2.3"];

/** The repository on GitHub: its tags with their commits, and the release of the version. */
interface State {
  tags?: Record<string, string>;
  annotated?: string[];
  release?: { isDraft: boolean; targetCommitish: string };
  latest?: string;
  /** The methods that fail this time. */
  fails?: string[];
  done?: string[];
}

/** Runs the scripts of a job on a repository, by a `gh` of our own. @returns what is different then */
function runJob(job: "draft" | "publish", before: State) {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  };
  write("gh", `#!/bin/sh\nexec '${process.execPath}' '${FAKE_GH}' "$@"\n`);
  write("scripts/pack-action.sh", '#!/bin/sh\nprintf archive > "$1"\n');
  write("scripts/read-release-notes.sh", "#!/bin/sh\necho notes\n");
  write("output", "");
  const state = { tags: {}, annotated: [], fails: [], done: [], ...before };
  write("state.json", JSON.stringify(state));
  const env = {
    ...{ PATH: `${folder}:${process.env.PATH}`, GH_STATE: join(folder, "state.json") },
    ...{ GH_REPO: "octo-org/bakery", TAG, VERSION: "1.2.3", GITHUB_SHA: HERE },
    ...{ RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, "output") },
  };
  let said = "";
  let status: number | null = 0;
  const attests: boolean[] = [];
  for (const step of jobs[job].steps as Step[]) {
    const isDraft =
      /^is-draft=(.*)$/m.exec(readFileSync(join(folder, "output"), "utf8"))?.[1] ?? "";
    if (step.if) attests.push(isDraft === "true");
    if (!step.run || status !== 0) continue;
    const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
      ...{ cwd: folder, encoding: "utf8", env: { ...env, IS_DRAFT: isDraft } },
    });
    said += ran.stdout;
    status = ran.status;
  }
  const after: Required<State> = JSON.parse(readFileSync(join(folder, "state.json"), "utf8"));
  return { status, said, attests, done: after.done, tags: after.tags };
}

const draft = { isDraft: true, targetCommitish: HERE };
const published = { isDraft: false, targetCommitish: "main" };

describe.runIf(hasJq)("the job that drafts a release", () => {
  it("makes the draft, also where a draft of before or an own tag is there", () => {
    expect(runJob("draft", {})).toMatchObject({ status: 0, done: ["create"] });
    expect(runJob("draft", { release: draft }).done).toEqual(["delete", "create"]);
    expect(runJob("draft", { tags: { [TAG]: HERE } }).done).toEqual(["create"]);
  });

  it("takes an annotated tag at its commit", () => {
    const ran = runJob("draft", { tags: { [TAG]: HERE }, annotated: [TAG] });
    expect(ran).toMatchObject({ status: 0, done: ["create"] });
  });

  it.each([[[]], [[TAG]]])("refuses a tag of another commit, %j annotated", (annotated) => {
    const ran = runJob("draft", { tags: { [TAG]: ELSEWHERE }, annotated });
    expect(ran).toMatchObject({ status: 1, done: [] });
    expect(ran.said).toContain(`::error::The tag ${TAG} exists already, at ${ELSEWHERE}.`);
  });

  it("leaves what is published at this commit as it is, and refuses any other", () => {
    const again = runJob("draft", { tags: { [TAG]: HERE }, release: published });
    expect(again).toMatchObject({ status: 0, done: [] });
    const other = runJob("draft", { tags: { [TAG]: ELSEWHERE }, release: published });
    expect(other).toMatchObject({ status: 1, done: [] });
  });
});

describe.runIf(hasJq)("the job that publishes a release", () => {
  it("attests, publishes and moves the major tag, or makes it", () => {
    for (const tags of [{}, { v1: ELSEWHERE }, { [TAG]: HERE }]) {
      const ran = runJob("publish", { tags, release: draft });
      expect(ran).toMatchObject({ status: 0, done: ["publish", `v1 to ${HERE}`], attests: [true] });
    }
  });

  it("takes an annotated tag at its commit, and no other", () => {
    const ran = (commit: string) =>
      runJob("publish", { tags: { [TAG]: commit }, annotated: [TAG], release: draft });
    expect(ran(HERE)).toMatchObject({ status: 0, done: ["publish", `v1 to ${HERE}`] });
    expect(ran(ELSEWHERE)).toMatchObject({ status: 1, done: [] });
  });

  it("that failed at the major tag moves it when it is started again, and does nothing else", () => {
    const failed = runJob("publish", { release: draft, fails: ["PATCH", "POST"] });
    expect(failed).toMatchObject({ status: 1, done: ["publish"] });
    const again = runJob("publish", { tags: failed.tags, release: published, latest: TAG });
    expect(again).toMatchObject({ status: 0, done: [`v1 to ${HERE}`], attests: [false] });
  });

  it.each<[string, State]>([
    ["a draft of another commit", { release: { ...draft, targetCommitish: ELSEWHERE } }],
    ["a release of another commit", { tags: { [TAG]: ELSEWHERE }, release: published }],
    ["no release", {}],
    [
      "a release after which another was published",
      { tags: { [TAG]: HERE, v1: ELSEWHERE }, release: published, latest: "v1.3.0" },
    ],
  ])("does nothing about %s", (_what, state) => {
    const { status, done } = runJob("publish", state);
    expect([status === 0, done]).toEqual([false, []]);
  });
});
