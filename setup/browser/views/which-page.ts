import type { PageState } from "../state.ts";
import { foreign, type Html, html } from "./html.ts";

/** The Page that the token is of. */
export function renderPage({ session }: Pick<PageState, "session">): Html {
  const { name, id } = session.examination?.report.page ?? { name: "", id: "" };
  return html`<b>${foreign(name) || "a Page without a name"}</b> (${id})`;
}

/** The app that the token is given to. */
export function renderApp({ session: { app } }: Pick<PageState, "session">): Html {
  return app?.name ? html`<b>${foreign(app.name)}</b> (${app.id})` : html`${app?.id ?? ""}`;
}

/** Names the Page that a form is for: another one can be chosen in another window. */
export function pageField({ session }: Pick<PageState, "session">): Html {
  return html`<input type="hidden" name="page" value="${session.examination?.report.page.id ?? ""}">`;
}
