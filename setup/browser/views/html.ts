import { html } from "hono/html";
import { plainText } from "../../../src/library.ts";

export { html } from "hono/html";

/** HTML, escaped where it had to be. */
export type Html = ReturnType<typeof html>;

/** Longest foreign text in one place, in characters. */
const MOST = 2000;

/** Text of others, without signs that change how its context are shown. Escaped by `html`. */
export function foreign(text: string): string {
  return plainText(text).slice(0, MOST).toWellFormed();
}

/** A message: its code spans (`` `user-token` ``) become such, its lines stay apart. */
export function prose(text: string): Html {
  const parts = foreign(text).split(/(`[^`\n]{1,80}`|\n)/);
  return html`${parts.map((part) => {
    if (part === "\n") return html`<br>`;
    return /^`.+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part;
  })}`;
}
