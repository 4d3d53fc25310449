import type { StoreOutcome } from "../state.ts";
import { foreign, type Html, html } from "./html.ts";

/** Every secret that was to be written, by its place: what the last time made of it. */
export function renderStored(outcomes: readonly StoreOutcome[]): Html {
  const places = Map.groupBy(outcomes, ({ repository, environment }) =>
    JSON.stringify([repository, environment]),
  );
  return html`${[...places.values()].map(renderOne)}`;
}

function renderOne(outcomes: readonly StoreOutcome[]): Html {
  const last = new Map<string, Html>();
  for (const { written, failed, page } of outcomes) {
    for (const name of written)
      last.set(name, html`<li class="yes"><code>${name}</code> for ${foreign(page)}</li>`);
    for (const name of failed)
      last.set(
        name,
        html`<li class="no"><code>${name}</code> could not be written: it holds its old value, or is not there</li>`,
      );
  }
  const [first] = outcomes;
  return html`<p>In ${first && renderDestination(first)}:</p>
<ul class="marked">${[...last.values()]}</ul>`;
}

/** Where secrets are. */
export function renderDestination({
  repository,
  environment,
}: Pick<StoreOutcome, "repository" | "environment">): Html {
  return html`<b>${foreign(repository)}</b>${environment !== "" && html`, environment <b>${foreign(environment)}</b>`}`;
}
