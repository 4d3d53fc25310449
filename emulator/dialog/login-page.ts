import type { HttpAnswer, HttpRequest } from "../http.ts";
import { html } from "./markup.ts";
import { redirect, renderPage, renderRefusal } from "./page.ts";
import { openForm, openSession, takeForm } from "./session.ts";
import type { DialogWorld } from "./world.ts";

/** `GET /login.php?next=…`: the people of this world, a button each. System users cannot log in. */
export function showLogin(world: DialogWorld, request: HttpRequest): HttpAnswer {
  const people = [...world.graph.users.values()].filter((user) => user.kind === "person");
  const nonce = openForm(world, { kind: "login", next: readNext(request.query.next) });
  const body = html`<form method="post" action="/login.php">
<input type="hidden" name="nonce" value="${nonce}">
<p>${people.length === 0 ? "Nobody is here yet: aUser() makes a person." : "Who are you?"}</p>
${people.map(
  ({ id, name }) =>
    html`<button name="user" value="${id}">Log in as ${name} <small>${id}</small></button>\n`,
)}</form>`;
  return renderPage(world, { title: "Log in to Facebook", body });
}

/** `POST /login.php`: opens the session and goes on to where the person wanted to go. */
export function logInPerson(world: DialogWorld, request: HttpRequest): HttpAnswer {
  const form = takeForm(world, request, "login");
  const user = world.graph.users.get(request.form.user ?? "");
  if (!form || user?.kind !== "person") return renderExpired(world);
  return redirect(world, form.next, { "set-cookie": openSession(world, request, user) });
}

/** The answer to a form that is not open: sent twice, made up, or of somebody else. */
export function renderExpired(world: DialogWorld): HttpAnswer {
  return renderRefusal(world, "This page has expired", "Go back to the app and start again.", 403);
}

// Only a path of this site: a login must not send people elsewhere.
function readNext(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : "/";
}
