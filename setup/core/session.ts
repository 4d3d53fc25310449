import {
  createSecretRegistry,
  type ObtainedToken,
  type Report,
  type Secret,
  type SecretRegistry,
  type WriteProgress,
} from "../../src/library.ts";
import { ENDPOINTS, type Endpoints } from "./endpoints.ts";
import type { UseName } from "./uses.ts";

/** An app whose id and secret Facebook has accepted. */
export interface CheckedApp {
  id: string;
  secret: Secret;
  /** Empty where Facebook does not tell. */
  name: string;
}

/** A user token of the app, looked at. */
export interface CheckedUser {
  token: Secret;
  kind: "user" | "system-user";
  scopes: readonly string[];
  /** By scope, the ids of the Pages it was granted for; undefined means all. */
  granularScopes: ReadonlyMap<string, readonly string[] | undefined>;
  /** Permissions that were asked for and are not there. */
  declined: readonly string[];
}

/** A Page that the user token sees. */
export interface PageChoice {
  id: string;
  name: string;
  tasks: readonly string[];
  /** Where its picture is, or undefined where Facebook does not tell. */
  picture: string | undefined;
  /** Why its token cannot do the work; empty where it can. */
  objections: readonly string[];
  /** Whether Facebook gives a token for it at all. */
  hasToken: boolean;
}

/** A Page token obtained and judged, as the action does it. */
export interface Examination {
  obtained: ObtainedToken;
  report: Report;
}

/** What a person has given and reached so far. Nothing of it is written anywhere. */
export interface Session {
  readonly endpoints: Endpoints;
  /** Knows every secret of the session, so that whatever is shown can be scrubbed. */
  readonly registry: SecretRegistry;
  /** How far the writing of each secret has come. */
  readonly progress: WriteProgress;
  uses: readonly UseName[];
  /** Whether the Page belongs to a business portfolio. */
  business: boolean;
  app?: CheckedApp;
  user?: CheckedUser;
  pages?: readonly PageChoice[];
  examination?: Examination;
}

/** A session at its beginning. */
export function openSession(endpoints: Partial<Endpoints> = {}): Session {
  return {
    endpoints: { ...ENDPOINTS, ...endpoints },
    registry: createSecretRegistry(() => undefined),
    progress: new Map(),
    uses: ["post"],
    business: false,
  };
}

/** The session once it has an app. @throws {Error} a bug where it has none */
export function withApp(session: Session): Session & { app: CheckedApp } {
  const { app } = session;
  if (!app) throw new Error("the app comes before this step");
  return { ...session, app };
}

/** The session once somebody has logged in. @throws {Error} a bug where nobody has */
export function withUser(session: Session): Session & { app: CheckedApp; user: CheckedUser } {
  const { user } = session;
  if (!user) throw new Error("the login comes before this step");
  return { ...withApp(session), user };
}

/** The session once a Page was examined. @throws {Error} a bug where none was */
export function withExamination(
  session: Session,
): Session & { app: CheckedApp; examination: Examination } {
  const { examination } = session;
  if (!examination) throw new Error("the examination comes before this step");
  return { ...withApp(session), examination };
}
