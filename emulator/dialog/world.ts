import type { User } from "../graph/state/model.ts";
import type { GraphWorld } from "../graph/state/world.ts";
import type { ConsentPlan } from "./plan-consent.ts";

/** A form that was shown and not sent yet; its nonce is good once. */
export type OpenForm =
  /** The page to go to after the login: path and query. */
  | { readonly kind: "login"; readonly next: string }
  | { readonly kind: "consent"; readonly plan: ConsentPlan };

/** What www.facebook.com knows beside what the Graph API knows. */
export interface DialogWorld {
  readonly graph: GraphWorld;
  /** Who a browser without a session is taken for; undefined: it is shown the login page. */
  loggedIn: User | undefined;
  /** By the value of the session cookie. */
  readonly sessions: Map<string, User>;
  /** By nonce. */
  readonly forms: Map<string, OpenForm>;
}

/** A site that nobody is logged in to. */
export function createDialogWorld(graph: GraphWorld): DialogWorld {
  return { graph, loggedIn: undefined, sessions: new Map(), forms: new Map() };
}
