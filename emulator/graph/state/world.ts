import type { Clock } from "../../clock.ts";
import type { LoginCode } from "./login-model.ts";
import type { App, Grant, Token, User } from "./model.ts";
import type { Business, Page, Post } from "./page-model.ts";
import { defaultToggles, type GraphToggles } from "./toggles.ts";

/**
 * State of the Graph API. It changes through the functions of `transitions.ts` and
 * `builders.ts`, through the API itself, and the toggles by assignment.
 */
export interface GraphWorld extends GraphToggles {
  readonly clock: Clock;
  /** Where www.facebook.com is, without a trailing slash: pictures are there. */
  wwwUrl: string;
  /** By id, as all of these. */
  readonly apps: Map<string, App>;
  readonly users: Map<string, User>;
  readonly pages: Map<string, Page>;
  /** The id that a page was merged or moved to, by the old one. */
  readonly movedPages: Map<string, string>;
  readonly businesses: Map<string, Business>;
  readonly posts: Map<string, Post>;
  /** By `app:user`. */
  readonly grants: Map<string, Grant>;
  /** By the token string; app tokens are computed, not stored. */
  readonly tokens: Map<string, Token>;
  /** By the code that the login dialog and `/oauth/client_code` hand out. */
  readonly codes: Map<string, LoginCode>;
  /** Epoch seconds of the calls of each app or object, for the usage headers. */
  readonly usage: Map<string, number[]>;
  /** Ids that were handed out, so that each is new. */
  lastId: number;
}

/** An empty world. */
export function createGraphWorld(clock: Clock): GraphWorld {
  return {
    clock,
    wwwUrl: "https://www.facebook.com",
    apps: new Map(),
    users: new Map(),
    pages: new Map(),
    movedPages: new Map(),
    businesses: new Map(),
    posts: new Map(),
    grants: new Map(),
    tokens: new Map(),
    codes: new Map(),
    usage: new Map(),
    lastId: 0,
    ...defaultToggles(),
  };
}
