import { randomBytes } from "node:crypto";
import type { User } from "../graph/state/model.ts";
import type { HttpRequest } from "../http.ts";
import type { DialogWorld, OpenForm } from "./world.ts";

const COOKIE = "emulator_session";

/** The user this browser is logged in as, by its cookie; else the one that the world presets. */
export function findSessionUser(world: DialogWorld, request: HttpRequest): User | undefined {
  const match = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? "");
  return world.sessions.get(match?.[1] ?? "") ?? world.loggedIn;
}

/** Opens a session; the `Set-Cookie` header that holds it. */
export function openSession(world: DialogWorld, request: HttpRequest, user: User): string {
  const id = randomBytes(18).toString("base64url");
  world.sessions.set(id, user);
  // Lax: the way here leads from another site's page, by a link or a redirect.
  const secure = request.origin.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

/** Remembers a form that is being shown; the nonce that its hidden field must send back. */
export function openForm(world: DialogWorld, form: OpenForm): string {
  const nonce = randomBytes(18).toString("base64url");
  world.forms.set(nonce, form);
  return nonce;
}

/** The form that was sent, once; undefined for a nonce that is unknown or was used. */
export function takeForm<K extends OpenForm["kind"]>(
  world: DialogWorld,
  request: HttpRequest,
  kind: K,
): Extract<OpenForm, { kind: K }> | undefined {
  const nonce = request.form.nonce ?? "";
  const form = world.forms.get(nonce);
  world.forms.delete(nonce);
  return form?.kind === kind ? (form as Extract<OpenForm, { kind: K }>) : undefined;
}
