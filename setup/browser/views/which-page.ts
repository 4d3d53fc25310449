import type { PageState } from "../state.ts";
import { foreign, type Html, html } from "./html.ts";

/** The Page whose token it is about. */
export function renderPage({ session }: Pick<PageState, "session">): Html {
  const { name, id } = session.examination?.report.page ?? { name: "", id: "" };
  return html`<b>${foreign(name) || "a Page without a name"}</b> (${id})`;
}

/** The app that it is given to. */
export function renderApp({ session: { app } }: Pick<PageState, "session">): Html {
  return app?.name ? html`<b>${foreign(app.name)}</b> (${app.id})` : html`${app?.id ?? ""}`;
}

/** Says of a form which Page it was made for: in another window another one can be chosen. */
export function pageField({ session }: Pick<PageState, "session">): Html {
  return html`<input type="hidden" name="page" value="${session.examination?.report.page.id ?? ""}">`;
}
