import type { Secret, WriteOutcome } from "../../src/library.ts";
import type { SetupContext } from "../core/context.ts";
import type { Login } from "../core/login-dialog.ts";
import { makeNonce } from "../core/nonce.ts";
import type { StepName } from "../core/steps.ts";
import type { UseName } from "../core/uses.ts";
import type { WorkflowName } from "../core/workflows.ts";
import type { Button, Way } from "./button.ts";

/** Entries that are not secret, to show a form again as it was sent. */
export interface Entered {
  appId: string;
  uses: readonly UseName[];
  business: boolean;
  pageId: string;
  repository: string;
  environment: string;
  workflows: readonly WorkflowName[];
  /** Who writes the secrets. */
  by: "token" | "gh";
}

/** The outcome of writing secrets, with their destination and Page. */
export interface StoreOutcome extends WriteOutcome {
  repository: string;
  /** Empty: the repository itself. */
  environment: string;
  /** The name of the Page. */
  page: string;
}

/** An error of a step in words, and the button that helps. */
export interface Problem {
  step: StepName;
  title: string;
  message: string;
  remedy: string;
  details: string | undefined;
  /** The fields that the problem is about, with the text beside each. */
  fields: ReadonlyMap<string, string>;
  button: Button | undefined;
}

/** The state of one run of the page. It exists in memory only. */
export interface PageState extends SetupContext {
  /** `http://localhost:PORT`, without the port if it is 80. */
  readonly origin: string;
  /** `/<random>/`, the prefix of every page. */
  readonly base: string;
  /** The key in the terminal's link, which works once. Undefined: used. */
  key: string | undefined;
  /** The value of the cookie. */
  readonly cookie: string;
  /** The hidden key of every form. */
  readonly formKey: string;
  /** Aborts when the page ends, and with it what is under way. */
  readonly ending: AbortSignal;
  entered: Entered;
  /** The last problem, until the next attempt. */
  problem: Problem | undefined;
  /** How the person logged in last, or tried to. */
  way: Way;
  /** The login under way; its `state` works once. */
  login: Login | undefined;
  /** The `state` of every login started here: a request with one may get the link back. */
  readonly loginStates: string[];
  /** Secrets that were entered and have the right form: another field's mistake does not empty theirs. */
  appSecret: Secret | undefined;
  githubToken: Secret | undefined;
  /** Whether GitHub's `gh` is logged in. Undefined: not asked yet. */
  gh: boolean | undefined;
  /** The outcome of every attempt to write secrets. */
  readonly outcomes: StoreOutcome[];
  /** The one of the last form of step 5. Undefined once something has changed. */
  outcome: StoreOutcome | undefined;
  /** The files of the workflows that were written into the working copy. */
  written: readonly string[];
}

/** The state of a page that nobody has opened yet. */
export function createPageState(
  context: SetupContext,
  port: number,
  ending: AbortSignal = new AbortController().signal,
): PageState {
  const { session, workingCopy } = context;
  return {
    ...context,
    // Without :80, as browsers write it.
    origin: new URL(`http://localhost:${port}`).origin,
    base: `/${makeNonce()}/`,
    key: makeNonce(),
    cookie: makeNonce(),
    formKey: makeNonce(),
    ending,
    entered: {
      appId: session.app?.id ?? "",
      uses: session.uses,
      business: session.business,
      pageId: "",
      repository: workingCopy?.repository ?? "",
      environment: "",
      workflows: ["keep"],
      by: "token",
    },
    problem: undefined,
    way: "redirect",
    login: undefined,
    loginStates: [],
    appSecret: undefined,
    githubToken: undefined,
    gh: undefined,
    outcomes: [],
    outcome: undefined,
    written: [],
  };
}
