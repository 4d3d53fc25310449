import type { Secret, WriteOutcome } from "../../src/library.ts";
import type { SetupContext } from "../core/context.ts";
import type { Login } from "../core/login-dialog.ts";
import { makeNonce } from "../core/nonce.ts";
import type { StepName } from "../core/steps.ts";
import type { UseName } from "../core/uses.ts";
import type { WorkflowName } from "../core/workflow-file.ts";

/** What was entered and is no secret, so that a form can be shown again as it was sent. */
export interface Entered {
  appId: string;
  uses: readonly UseName[];
  business: boolean;
  pageId: string;
  repository: string;
  environment: string;
  workflow: WorkflowName;
  alsoStoreGithubToken: boolean;
}

/** What became of secrets, and whose they are and where. */
export interface StoreOutcome extends WriteOutcome {
  repository: string;
  /** Empty: the repository itself. */
  environment: string;
  /** The name of the Page. */
  page: string;
}

/** What went wrong at a step, in words, and what to press. */
export interface Problem {
  step: StepName;
  title: string;
  message: string;
  remedy: string;
  details: string | undefined;
  /** The field it is about, and what stands beside it. */
  field: string | undefined;
  beside: string;
  /** A next move of the page itself, as a path below the base. */
  move: { path: string; text: string } | undefined;
}

/** One run of the page: a session, and what only the page knows of it. Lives in memory alone. */
export interface PageState extends SetupContext {
  /** `http://localhost:PORT`, without the port where it is 80. */
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
  /** The states of all logins that were begun here: who brings one may be shown the way back. */
  readonly loginStates: string[];
  githubToken: Secret | undefined;
  /** What became of the secrets, every time that some were to be written. */
  readonly outcomes: StoreOutcome[];
  /** The one of them that the form of step 5 led to last; undefined once something has changed. */
  outcome: StoreOutcome | undefined;
  /** Where the workflow was written, from the root of the working copy. */
  writtenTo: string | undefined;
}

/** A state at its beginning. */
export function createPageState(context: SetupContext, port: number): PageState {
  const { session, workingCopy } = context;
  return {
    ...context,
    // Without :80, as browsers write it.
    origin: new URL(`http://localhost:${port}`).origin,
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
      alsoStoreGithubToken: true,
    },
    problem: undefined,
    login: undefined,
    loginStates: [],
    githubToken: undefined,
    outcomes: [],
    outcome: undefined,
    writtenTo: undefined,
  };
}
