import { formatHttpDate, type HttpAnswer, type HttpRequest } from "../http.ts";
import { logInPerson, showLogin } from "./login-page.ts";
import { html } from "./markup.ts";
import { confirmDialog, openDialog } from "./oauth-dialog.ts";
import { renderPage, renderRefusal } from "./page.ts";
import { drawPicture } from "./picture.ts";
import { DialogRefusal } from "./refusal.ts";
import { findSessionUser } from "./session.ts";
import type { DialogWorld } from "./world.ts";

/**
 * www.facebook.com as a function, as far as an app's login needs it: the dialog with and without a
 * version, the login page, and the pictures whose addresses the Graph API hands out.
 */
export function answerDialogRequest(world: DialogWorld, request: HttpRequest): HttpAnswer {
  try {
    return route(world, request) ?? renderRefusal(world, "Page not found", request.path, 404);
  } catch (error) {
    if (error instanceof DialogRefusal) return renderRefusal(world, error.title, error.message);
    throw error;
  }
}

function route(world: DialogWorld, request: HttpRequest): HttpAnswer | undefined {
  const path = request.path.replace(/^\/v\d+\.\d+(?=\/)/, "").replace(/(?<=.)\/$/, "");
  const picture = /^\/pictures\/(\d+)\.png$/.exec(path)?.[1];
  if (picture !== undefined) return answerPicture(world, request, picture);
  switch (`${request.method} ${path}`) {
    case "GET /":
      return showHome(world, request);
    case "GET /login.php":
      return showLogin(world, request);
    case "POST /login.php":
      return logInPerson(world, request);
    case "GET /dialog/oauth":
      return openDialog(world, request);
    case "POST /dialog/oauth/confirm":
      return confirmDialog(world, request);
    default:
      return undefined;
  }
}

function showHome(world: DialogWorld, request: HttpRequest): HttpAnswer {
  const name = findSessionUser(world, request)?.name;
  const state = name === undefined ? "You are not logged in." : `You are logged in as ${name}.`;
  const body = html`<p>${state}</p><p><a href="/login.php">Log in</a></p>`;
  return renderPage(world, { title: "Facebook", body });
}

function answerPicture(world: DialogWorld, request: HttpRequest, id: string) {
  if (!world.graph.pages.has(id) && !world.graph.users.has(id)) return undefined;
  const size = Math.min(Math.max(Math.trunc(Number(request.query.size)) || 50, 1), 720);
  return {
    status: 200,
    headers: { "content-type": "image/png", date: formatHttpDate(world.graph.clock.now()) },
    body: drawPicture(id, size),
  };
}
