import type { StoreOutcome } from "../state.ts";
import { foreign, type Html, html } from "./html.ts";

/** The last outcome of every secret, by destination. */
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
        html`<li class="no"><code>${name}</code> could not be written: it keeps its old value, or does not exist</li>`,
      );
  }
  const [first] = outcomes;
  return html`<p>In ${first && renderDestination(first)}:</p>
<ul class="marked">${[...last.values()]}</ul>`;
}

/** A destination in words. */
export function renderDestination({
  repository,
  environment,
}: Pick<StoreOutcome, "repository" | "environment">): Html {
  return html`<b>${foreign(repository)}</b>${environment !== "" && html`, environment <b>${foreign(environment)}</b>`}`;
}
