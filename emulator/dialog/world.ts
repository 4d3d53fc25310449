import type { User } from "../graph/state/model.ts";
import type { GraphWorld } from "../graph/state/world.ts";
import type { ConsentPlan } from "./plan-consent.ts";

/** A form that was shown and not sent yet; its nonce is good once. */
export type OpenForm =
  /** The page to go to after the login: path and query. */
  | { readonly kind: "login"; readonly next: string }
  | { readonly kind: "consent"; readonly plan: ConsentPlan };

/** State of www.facebook.com beside that of the Graph API. */
export interface DialogWorld {
  readonly graph: GraphWorld;
  /** The user of a browser without a session; undefined: it gets the login page. */
  loggedIn: User | undefined;
  /** By the value of the session cookie. */
  readonly sessions: Map<string, User>;
  /** By nonce. */
  readonly forms: Map<string, OpenForm>;
}

/** A site without a session. */
export function createDialogWorld(graph: GraphWorld): DialogWorld {
  return { graph, loggedIn: undefined, sessions: new Map(), forms: new Map() };
}
