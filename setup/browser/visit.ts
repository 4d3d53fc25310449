import type { Secret } from "../../src/secrets/secret.ts";
import type { WriteOutcome } from "../../src/stages/write-secrets.ts";
import type { Login } from "../core/login-dialog.ts";
import { makeNonce } from "../core/same-secret.ts";
import type { UseName } from "../core/uses.ts";
import type { WorkflowName } from "../core/workflow-file.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Problem } from "./problem.ts";

/** What was entered and is no secret, so that a form can be shown again as it was sent. */
export interface Entered {
  appId: string;
  uses: readonly UseName[];
  business: boolean;
  pageId: string;
  repository: string;
  environment: string;
  workflow: WorkflowName;
  keepGithubToken: boolean;
}

/** One run of the page: a session, and what only the page knows of it. Lives in memory alone. */
export interface Visit extends Surroundings {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  /** `/<random>/`, below which every page is. */
  readonly base: string;
  /** Opens the page once, from the link in the terminal. */
  key: string | undefined;
  /** What the cookie holds. */
  readonly cookie: string;
  /** What every form holds. */
  readonly formKey: string;
  entered: Entered;
  /** What went wrong last, until the next attempt. */
  problem: Problem | undefined;
  /** The login under way; its state is good once. */
  login: Login | undefined;
  githubToken: Secret | undefined;
  /** What became of the secrets. */
  outcome: WriteOutcome | undefined;
  /** Where the workflow was written, from the root of the working copy. */
  writtenTo: string | undefined;
}

/** A visit at its beginning. */
export function openVisit(surroundings: Surroundings, port: number): Visit {
  const { session, workingCopy } = surroundings;
  return {
    ...surroundings,
    origin: `http://localhost:${port}`,
    base: `/${makeNonce()}/`,
    key: makeNonce(),
    cookie: makeNonce(),
    formKey: makeNonce(),
    entered: {
      appId: session.app?.id ?? "",
      uses: session.uses,
      business: session.business,
      pageId: "",
      repository: workingCopy?.repository ?? "",
      environment: "",
      workflow: "keep",
      keepGithubToken: true,
    },
    problem: undefined,
    login: undefined,
    githubToken: undefined,
    outcome: undefined,
    writtenTo: undefined,
  };
}
