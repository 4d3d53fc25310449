import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { workflowRedirect } from "../../../setup/core/redirect-address.ts";
import { fillWorkflow, type WorkflowFilling } from "../../../setup/core/workflow-file.ts";
import { WORKFLOW_NAMES, WORKFLOWS, type WorkflowName } from "../../../setup/core/workflows.ts";
import { INPUT_NAMES } from "../../../src/inputs/names.ts";

const examples = join(import.meta.dirname, "..", "..", "..", "examples");

const FILLING: WorkflowFilling = {
  appId: "1234567890123456",
  pageId: "998877665544332",
  pageIds: ["998877665544332", "112233445566778"],
  requiredScopes: ["pages_manage_posts", "pages_read_engagement", "pages_show_list"],
  environment: "",
  action: "octo-org/facebook-page-token@v1",
  loginRedirect: "https://localhost/",
  configId: "",
  postsOnly: false,
};

interface Job {
  environment?: string;
  steps: Array<{ uses?: string; with?: Record<string, string> }>;
}

function read(name: WorkflowName, differing: Partial<WorkflowFilling> = {}) {
  const text = fillWorkflow(examples, name, { ...FILLING, ...differing });
  const jobs: Job[] = Object.values(parse(text).jobs);
  const given = jobs
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses === FILLING.action)?.with;
  return { text, jobs, given };
}

describe.each(WORKFLOW_NAMES)("the workflow %s", (name) => {
  it("is filled with ids as text, and leaves secrets to GitHub", () => {
    const { text, given } = read(name);
    const ids = WORKFLOWS[name].several ? "998877665544332\n112233445566778\n" : FILLING.pageId;
    expect(given).toMatchObject({ "app-id": FILLING.appId, "page-id": ids });
    expect(given?.["app-secret"]).toBe("${{ secrets.FB_APP_SECRET }}");
    expect(text).not.toMatch(/vars\.|OWNER/);
    expect(
      Object.keys(given ?? {}).every((key) => INPUT_NAMES.some((input) => input === key)),
    ).toBe(true);
  });

  it("names permissions only where they are not the usual ones", () => {
    expect(read(name).given).not.toHaveProperty("required-scopes");
    const { given } = read(name, { requiredScopes: ["pages_messaging", "pages_show_list"] });
    expect(given).toMatchObject({ "required-scopes": "pages_messaging, pages_show_list" });
  });

  it("runs in the environment that holds the secrets, and writes there", () => {
    const { jobs, given } = read(name, { environment: "prod: eu" });
    expect(jobs.every(({ environment }) => environment === "prod: eu")).toBe(true);
    expect(given?.["secret-environment"]).toBe(WORKFLOWS[name].renews ? "prod: eu" : undefined);
  });

  it("has the name that its first line tells", () => {
    expect(read(name).text.split("\n")[0]).toBe(`# .github/workflows/${WORKFLOWS[name].file}`);
  });
});

describe("an id that is not a number", () => {
  const id = '5"\n      - run: echo pwned #';
  it.each([
    ["keep", { pageId: id }],
    ["pages", { pageIds: [FILLING.pageId, id] }],
    ["keep", { appId: id }],
    ["keep", { configId: id }],
    ["keep", { pageId: "" }],
  ] as const)("fills no workflow %s (%j)", (name, differing) => {
    expect(() => fillWorkflow(examples, name, { ...FILLING, ...differing })).toThrow(/number/);
  });
});

describe("the redirect address of a login link", () => {
  const example = "        with:\n          login-redirect: https://example.com/ # yours\n";
  function fill(differing: Partial<WorkflowFilling>): string {
    const folder = mkdtempSync(join(tmpdir(), "examples-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, WORKFLOWS.keep.file), example);
    return fillWorkflow(folder, "keep", { ...FILLING, ...differing });
  }

  it("is the one that was registered, and the configuration goes with it", () => {
    expect(fill({})).toBe('        with:\n          login-redirect: "https://localhost/"\n');
    expect(fill({ loginRedirect: "https://b.example/", configId: "77" })).toContain(
      'login-redirect: "https://b.example/"\n          login-config-id: "77"\n',
    );
  });

  it("is never one that works in development mode only", () => {
    expect(workflowRedirect({ redirect: "http://localhost/" })).toBe("https://localhost/");
    expect(workflowRedirect({ redirect: "https://b.example/" })).toBe("https://b.example/");
  });
});

describe("a lapsed data access", () => {
  it.each(WORKFLOW_NAMES)("is a warning in %s where the token only posts", (name) => {
    expect(read(name, { postsOnly: true }).given).toMatchObject({ "data-access": "warn" });
  });

  it("stays what the example makes of it where the token does more", () => {
    expect(read("keep").given).not.toHaveProperty("data-access");
  });
});

describe("the name of an environment", () => {
  it("is written as it is, also where it looks like a place of ours", () => {
    const environment = "OWNER/facebook-page-token@v1 $& prod";
    expect(read("keep", { environment }).jobs[0]?.environment).toBe(environment);
  });

  it("is refused where it would be an expression", () => {
    expect(() => read("keep", { environment: "${{ vars.FB_PAGE_ID }}" })).toThrow(
      expect.objectContaining({ field: "environment" }),
    );
  });
});
