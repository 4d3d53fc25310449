import type { PageState } from "../state.ts";
import { type Html, html } from "./html.ts";

/** A form of ours: it carries the key without which nothing is done. */
export function form({ base, formKey }: PageState, path: string, body: Html): Html {
  return html`<form method="post" action="${base}${path}">
<input type="hidden" name="key" value="${formKey}">
${body}
</form>`;
}

/** A line to type or to paste into. */
export interface TextField {
  name: string;
  label: string;
  hint: Html | string;
  /** Never of a secret. */
  value?: string;
  /** What keyboard a phone shows, and whether what is typed is seen. */
  type?: "text" | "number" | "secret";
  required?: boolean;
}

/** Keeps browsers and password managers from offering to save a secret as a login: `off` does not. */
const UNSAVED = html`autocomplete="new-password" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other"`;

/** A field with its label and hint; marked where the problem is about it. */
export function textField({ problem }: PageState, field: TextField): Html {
  const { name, label, hint, value = "", type = "text", required = false } = field;
  const wrong = problem?.field === name;
  const described = `${name}-hint${wrong ? ` ${name}-wrong` : ""}`;
  return html`<div class="field">
<label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
${wrong && html`<p class="wrong" id="${name}-wrong">${problem?.beside}</p>`}
<input id="${name}" name="${name}" type="${type === "secret" ? "password" : "text"}" value="${type === "secret" ? "" : value}"
 aria-describedby="${described}"${wrong && html` aria-invalid="true"`}${type === "number" && html` inputmode="numeric"`}${required && html` required`}
 ${type === "secret" ? UNSAVED : html`autocomplete="off"`} autocapitalize="none" spellcheck="false">
</div>`;
}

/** A box or a button of a group, with a label that is as large as a finger. */
export function choice(
  type: "checkbox" | "radio",
  {
    name,
    value,
    checked,
    disabled = false,
    id,
  }: {
    name: string;
    value: string;
    checked: boolean;
    disabled?: boolean;
    id?: string;
  },
  label: Html | string,
): Html {
  return html`<label class="choice"><input type="${type}" name="${name}" value="${value}"${id !== undefined && html` id="${id}"`}${checked && html` checked`}${disabled && html` disabled`}><span>${label}</span></label>`;
}

/** The button that sends a form, and what it says while the answer is under way. */
export function submit(text: string, busy = "Asking Facebook…"): Html {
  return html`<button class="main" data-busy="${busy}">${text}</button>`;
}

/** A button that copies an element's text; without a script it is not there. */
export function copyButton(target: string, text: string): Html {
  return html`<button type="button" class="copy" data-copy="${target}" hidden>${text}</button>`;
}
