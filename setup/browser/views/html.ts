import { html } from "hono/html";
import { plainText } from "../../../src/library.ts";

export { html } from "hono/html";

/** HTML in which foreign text is escaped. */
export type Html = ReturnType<typeof html>;

/** Longest foreign text in one place, in characters. */
const MOST = 2000;

/** Foreign text without control characters, cut to {@link MOST}. `html` escapes it. */
export function foreign(text: string): string {
  return plainText(text).slice(0, MOST).toWellFormed();
}

/** A message as HTML, with its code spans (`` `user-token` ``) and line breaks. */
export function prose(text: string): Html {
  const parts = foreign(text).split(/(`[^`\n]{1,80}`|\n)/);
  return html`${parts.map((part) => {
    if (part === "\n") return html`<br>`;
    return /^`.+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part;
  })}`;
}
