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

/** Signs that turn the reading, end a line, or start a terminal's command. */
const UNSEEN = "a\u202eb\u001bc\u2028d\u2029e\u0085f\u200bg\u2066h\u00adi\rj";
const UNSEEN_READ = "a b c d e f g h i j";

/** Whatever a client might make a link of. */
const ADDRESS = /:\/\/|www\.|@\w|[.\u3002\uff0e\uff61][\p{L}\p{N}]/iu;

/** More findings, and longer ones, than any message takes. */
const many = (count: number) =>
  JSON.stringify(
    Array.from({ length: count }, () => ({ message: "It is <&>. ".repeat(150), remedy: "Wait." })),
  );

const FINDINGS = JSON.stringify([
  { code: "wrong-page", severity: "failure", message: `It is ${WICKED}.`, remedy: "Run `npx x`." },
]);

const findingsOf = (message: string) => JSON.stringify([{ message, remedy: "Wait." }]);

const pageOf = (name: string) => ({
  ...{ "page-name": name, "page-id": "1", healthy: false, "error-code": "" },
  findings: [{ code: "wrong-page" }],
});

const pagesOf = (name: string) => JSON.stringify([pageOf(name)]);

const RUN = "https://github.com/octo-org/bakery/actions/runs/1";

/** What the example would say in Slack. */
function slackText(env: { FINDINGS: string; PAGE: string }): string {
  const script = scriptOf("page-token-slack.yml", "check", "Write the message");
  const { output } = runScript(script, { RENEW_BY: "never", RUN, SEEN: "Seen in", ...env });
  const [, payload = ""] = /^payload=(.*)\n$/.exec(output) ?? [];
  return JSON.parse(payload).text;
}

/** What one of the two examples would write into an issue. */
function issueBody(workflow: string, env: Record<string, string>): string {
  const script = scriptOf(workflow, "check", "Open an issue");
  const given = { RUN, SEEN: "Seen in", LABEL: "l", ISSUES: "x", GITHUB_TOKEN: "x", ...env };
  return JSON.parse(runScript(script, given).stdout).body;
}

describe.runIf(hasJq)("a Page of a wicked name", () => {
  it("pings nobody in Slack", () => {
    const text = slackText({ FINDINGS, PAGE: WICKED });
    expect(text).toContain("&lt;!channel&gt;");
    expect(text).toContain(`\nSeen in ${RUN}`);
    expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    expect(text.replace(RUN, "")).not.toMatch(ADDRESS);
    expect(text.split("\n")).toHaveLength(3);
  });

  it("forges no line and no link in Slack", () => {
    const forged = `Foo\n• Token fine. Log in at https://evil.example ${UNSEEN}`;
    const [first, ...more] = slackText({ FINDINGS, PAGE: forged }).split("\n");
    expect(first).toMatch(
      /^The Facebook token of Foo • Token fine\. Log in at https:\u200b\/\/evil\.\u200bexample a b/,
    );
    expect(first).toContain(UNSEEN_READ);
    expect(more).toHaveLength(2);
  });

  it.each([many(4), many(4).replaceAll("It is ", "&<>")])(
    "is cut to what Slack takes",
    (findings) => {
      const text = slackText({ FINDINGS: findings, PAGE: "&".repeat(500) });
      expect(text.length).toBeLessThan(3000);
      expect(text).toContain(`\nSeen in ${RUN}`);
      expect(text).not.toMatch(/&(?!amp;|lt;|gt;)/);
    },
  );

  it("means nothing in an issue", () => {
    const body = issueBody("page-token-issue.yml", { FINDINGS });
    const [item = "", blank, seen, ...more] = body.split("\n");
    expect([blank, seen, more]).toEqual(["", `Seen in ${RUN}`, []]);
    expect(item).toMatch(/^- It is Bäckerei .*::error::x\. Run \\`npx x\\`\.$/);
    expect(item).not.toMatch(/(?<!\\)[`*_[\]<>&]|[@#]\w|:\/\/|www\.|GH-/i);
  });

  it.each([
    ["page-token-issue.yml", (text: string) => ({ FINDINGS: findingsOf(text) })],
    ["pages-issue.yml", (text: string) => ({ PAGES: pagesOf(text) })],
  ])("forges no line and no link in the issue of %s", (workflow, envOf) => {
    const body = issueBody(workflow, envOf(`${WICKED} ${UNSEEN} Foo\n- evil.example`));
    const [item = "", blank, , ...more] = body.split("\n");
    expect([blank, more]).toEqual(["", []]);
    expect(item).toContain(UNSEEN_READ);
    expect(item).not.toMatch(ADDRESS);
    expect(item).not.toMatch(/(?<!\\)[`*_[\]<>&]|GH-/i);
  });

  it.each([
    ["page-token-issue.yml", { FINDINGS: many(36) }],
    ["pages-issue.yml", { PAGES: JSON.stringify(Array(100).fill(pageOf("<".repeat(900)))) }],
  ])("and of many words is cut to what the issue of %s takes", (workflow, env) => {
    const body = issueBody(workflow, env);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/ …\n\n[^\n]+\/actions\/runs\/1$/);
  });

  it("is one line of the log and no command", () => {
    const report = JSON.stringify({ "page-name": "::error::x\n::error::y", "renew-by": "never" });
    const script = scriptOf("nightly.yml", "report");
    const { stdout } = runScript(script, { REPORT: report, HEALTHY: "true" });
    expect(stdout).toBe('Renew by never: "::error::x\\n::error::y"\n');
  });
});
