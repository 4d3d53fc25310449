import { type Html, html } from "./html.ts";

/** A button that copies an element's text; without a script it is not there. */
export function copyButton(target: string, text: string): Html {
  return html`<button type="button" class="copy" data-copy="${target}" hidden>${text}</button>`;
}
