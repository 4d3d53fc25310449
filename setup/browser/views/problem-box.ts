import type { Problem } from "../attempt.ts";
import { type Html, html, prose } from "./html.ts";

/** The box that says what went wrong; it has the focus, and leads to the field. */
export function problemBox(problem: Problem | undefined, base: string): Html | undefined {
  if (!problem) return undefined;
  const { title, message, remedy, details, field, move } = problem;
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${prose(title)}</h2>
<p>${prose(message)}</p>
<p>${prose(remedy)}</p>
${details !== undefined && html`<details><summary>What the other side said</summary><p>${prose(details)}</p></details>`}
${field !== undefined && html`<p><a href="#${field}">Go to the field</a></p>`}
${move && html`<p><a class="button" href="${base}${move.path}">${move.text}</a></p>`}
</div>`;
}
