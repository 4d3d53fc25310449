import type { Outcome } from "../state.ts";
import { foreign, type Html, html } from "./html.ts";

/** Where secrets are. */
export function renderPlace({
  repository,
  environment,
}: Pick<Outcome, "repository" | "environment">): Html {
  return html`<b>${foreign(repository)}</b>${environment !== "" && html`, environment <b>${foreign(environment)}</b>`}`;
}
