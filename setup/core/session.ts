import {
  createSecretRegistry,
  type ObtainedPage,
  type ObtainedPages,
  type Report,
  type Secret,
  type SecretRegistry,
  type WriteProgress,
} from "../../src/library.ts";
import { ENDPOINTS, type Endpoints } from "./endpoints.ts";
import { DEFAULT_REDIRECT } from "./redirect-address.ts";
import type { UseName } from "./uses.ts";

/** An app whose id and secret Facebook has accepted. */
export interface CheckedApp {
  id: string;
  secret: Secret;
  /** Empty if Facebook does not report it. */
  name: string;
}

/** A valid user token of the app. */
export interface CheckedUser {
  token: Secret;
  kind: "user" | "system-user";
  scopes: readonly string[];
  /** By scope, the ids of the Pages it was granted for; undefined means all. */
  granularScopes: ReadonlyMap<string, readonly string[] | undefined>;
  /** Permissions that were asked for and not granted. */
  declined: readonly string[];
}

/** A Page that the user token sees. */
export interface PageChoice {
  id: string;
  name: string;
  tasks: readonly string[];
  /** The URL of its picture. Undefined if Facebook does not report it. */
  picture: string | undefined;
  /** Why its token cannot do the work; empty if it can. */
  objections: readonly string[];
  /** Whether Facebook gives a token for it at all. */
  hasToken: boolean;
}

/** A Page token obtained and judged, as the action does it. */
export interface Examination {
  obtained: Pick<ObtainedPages, "userToken"> & Pick<ObtainedPage, "findings"> & { token: Secret };
  report: Report;
}

/** A person's entries and results so far. It exists in memory only. */
export interface Session {
  readonly endpoints: Endpoints;
  /** Every secret of the session, for scrubbing. */
  readonly registry: SecretRegistry;
  /** How far the writing of each secret has come. */
  readonly progress: WriteProgress;
  uses: readonly UseName[];
  /** Whether the Page belongs to a business portfolio. */
  business: boolean;
  /** The address, registered in the app, that a login by hand ends at: here, and of workflows. */
  redirect: string;
  app?: CheckedApp;
  user?: CheckedUser;
  pages?: readonly PageChoice[];
  examination?: Examination;
}

/** A new session. */
export function openSession(endpoints: Partial<Endpoints> = {}): Session {
  return {
    endpoints: { ...ENDPOINTS, ...endpoints },
    registry: createSecretRegistry(() => undefined),
    progress: new Map(),
    uses: ["post"],
    business: false,
    redirect: DEFAULT_REDIRECT,
  };
}

/** A session with an app. @throws {Error} a bug: it has none */
export function withApp(session: Session): Session & { app: CheckedApp } {
  const { app } = session;
  if (!app) throw new Error("the app comes before this step");
  return { ...session, app };
}

/** A session with a user token. @throws {Error} a bug: it has none */
export function withUser(session: Session): Session & { app: CheckedApp; user: CheckedUser } {
  const { user } = session;
  if (!user) throw new Error("the login comes before this step");
  return { ...withApp(session), user };
}

/** A session with an examined Page. @throws {Error} a bug: it has none */
export function withExamination(
  session: Session,
): Session & { app: CheckedApp; examination: Examination } {
  const { examination } = session;
  if (!examination) throw new Error("the examination comes before this step");
  return { ...withApp(session), examination };
}
