import type { PageState } from "../state.ts";
import { type Html, html } from "./html.ts";

/** The link that logs in again, by the way that worked: a redirect may not come back here. */
export function loginAgain(
  { base, way }: Pick<PageState, "base" | "way">,
  text: string,
  main = false,
): Html {
  const kind = main ? "button main" : "button";
  return way === "redirect"
    ? html`<a class="${kind}" href="${base}login/facebook?again=1" data-busy="Opening Facebook…">${text}</a>`
    : html`<a class="${kind}" href="${base}login#by-${way}">${text}</a>`;
}
