import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");

/** What the scripts need; examples are for runners that have it. */
const hasJq = process.platform !== "win32" && spawnSync("jq", ["--version"]).status === 0;

interface Step {
  name?: string;
  run?: string;
}

/** The script of a step, by its name, or the only one of a job. */
function scriptOf(workflow: string, job: string, name?: string): string {
  const { jobs } = parse(readFileSync(join(ROOT, "examples", workflow), "utf8"));
  const steps: Step[] = jobs[job].steps;
  const script = steps.find((step) => step.run && (!name || step.name === name))?.run;
  if (!script) throw new Error(`${workflow} has no step ${name}`);
  return script;
}

/** Runs a script as a runner does; `curl` prints what it is given. */
function runScript(script: string, env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const output = join(folder, "output");
  writeFileSync(join(folder, "curl"), "#!/bin/sh\ncat\n");
  chmodSync(join(folder, "curl"), 0o755);
  writeFileSync(output, "");
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["--norc", "-euo", "pipefail", "-c", script],
    {
      env: { PATH: `${folder}:${process.env.PATH}`, GITHUB_OUTPUT: output, ...env },
      encoding: "utf8",
    },
  );
  expect([status, stderr]).toEqual([0, ""]);
  return { stdout, output: readFileSync(output, "utf8") };
}

const WICKED =
  'Bäckerei <!channel> @octocat a@evil.example #1 GH-2 https://evil.test www.evil.test **b** [l](x) <img src="x"> & `c`\n::error::x';

const FINDINGS = JSON.stringify([
  { code: "wrong-page", severity: "failure", message: `It is ${WICKED}.`, remedy: "Run `npx x`." },
]);

const RUN = "https://github.com/octo-org/bakery/actions/runs/1";

describe.runIf(hasJq)("a Page of a wicked name", () => {
  it("pings nobody in Slack", () => {
    const script = scriptOf("page-token-slack.yml", "check", "Write the message");
    const env = { FINDINGS, PAGE: WICKED, RENEW_BY: "never", RUN, SEEN: "Seen in" };
    const [, payload = ""] = /^payload=(.*)\n$/.exec(runScript(script, env).output) ?? [];
    const { text } = JSON.parse(payload);
    expect(text).toContain("&lt;!channel&gt;");
    expect(text).toContain(`\nSeen in ${RUN}`);
    expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
  });

  it("means nothing in an issue", () => {
    const script = scriptOf("page-token-issue.yml", "check", "Open an issue");
    const env = { FINDINGS, RUN, SEEN: "Seen in", LABEL: "l", ISSUES: "x", GITHUB_TOKEN: "x" };
    const { body } = JSON.parse(runScript(script, env).stdout);
    const [item = "", blank, seen, ...more] = body.split("\n");
    expect([blank, seen, more]).toEqual(["", `Seen in ${RUN}`, []]);
    expect(item).toMatch(/^- It is Bäckerei .*::error::x\. Run \\`npx x\\`\.$/);
    expect(item).not.toMatch(/(?<!\\)[`*_[\]<>&]|[@#]\w|:\/\/|www\.|GH-/i);
  });

  it("is one line of the log and no command", () => {
    const report = JSON.stringify({ "page-name": "::error::x\n::error::y", "renew-by": "never" });
    const script = scriptOf("nightly.yml", "report");
    const { stdout } = runScript(script, { REPORT: report, HEALTHY: "true" });
    expect(stdout).toBe('Renew by never: "::error::x\\n::error::y"\n');
  });
});

it("release.yml looks at the tag before it makes the draft and before it publishes", () => {
  const text = readFileSync(join(ROOT, ".github/workflows/release.yml"), "utf8");
  const { jobs } = parse(text);
  for (const [job, act] of [
    ["draft", "gh release create"],
    ["publish", "gh release edit"],
  ] as const) {
    const steps: Step[] = jobs[job].steps;
    const script = steps.find(({ run }) => run?.includes(act))?.run ?? "";
    const look = script.indexOf("git/matching-refs/tags/$TAG");
    expect(look).toBeGreaterThanOrEqual(0);
    expect(script.indexOf("exit 1", look)).toBeLessThan(script.indexOf(act));
  }
});
