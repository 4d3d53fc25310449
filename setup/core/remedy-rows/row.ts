import type { StepName } from "../steps.ts";

/** The faces of the setup. */
export type Ui = "browser" | "terminal" | "json";

/** What to do about an error or a finding. */
export interface Remedy {
  /** In sentences. Undefined: the action's own remedy fits. */
  text?: string;
  /** The step that helps. Undefined: the present one. */
  step?: StepName;
  /** Whether the login of that step asks for everything again. */
  askAgain?: true;
  /** Whether the terminal asks before it repeats the step, which may ask nothing by itself. */
  confirm?: true;
  /** The field of the page's form that is wrong. */
  field?: string;
  /** Whether it does not fit the token of a system user. */
  personOnly?: true;
}

/** The remedies for one problem, by interface. */
export type Row = Readonly<Record<Ui, Remedy>>;

/** A row with one remedy for page and terminal, and a text for scripts. */
export function row(remedy: Remedy, json: string): Row {
  return { browser: remedy, terminal: remedy, json: { text: json } };
}

/** The action's own remedy fits every interface. */
export const OWN: Row = { browser: {}, terminal: {}, json: {} };

/** Leads to a login that asks for everything again. */
export const LOG_IN = { step: "login", askAgain: true } as const satisfies Remedy;

/** Leads to the choice of the Page. */
export const CHOOSE_PAGE = { step: "page" } as const satisfies Remedy;

/** What to do in the dialog so that a Page is added: whatever is unticked there stops working. */
export const ADD_PAGE =
  "choose “Edit settings” in Facebook's dialog, leave ticked what is ticked, and add this Page";

/** What a script needs where a person would log in again. */
export const NEW_TOKEN =
  "Give a new user token of this app as FB_USER_TOKEN. Leave --json out to log in and get one.";
