import type { PageState } from "../state.ts";
import { type Html, html, prose } from "./html.ts";

/** A form with the key that every POST needs. */
export function form({ base, formKey }: PageState, path: string, body: Html): Html {
  return html`<form method="post" action="${base}${path}">
<input type="hidden" name="key" value="${formKey}">
${body}
</form>`;
}

/** A single-line text field. */
export interface TextField {
  name: string;
  label: string;
  hint: Html | string;
  /** Never a secret. */
  value?: string;
  /** Decides a phone's keyboard, and whether the entry is hidden. */
  type?: "text" | "number" | "secret";
  required?: boolean;
}

/** Keeps browsers and password managers from offering to save a secret as a login: `off` does not. */
const UNSAVED = html`autocomplete="new-password" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other"`;

/** A field with its label and hint, marked if the problem is about it. */
export function textField({ problem }: PageState, field: TextField): Html {
  const { name, label, hint, value = "", type = "text", required = false } = field;
  const wrong = problem?.fields.get(name);
  const described = `${name}-hint${wrong === undefined ? "" : ` ${name}-wrong`}`;
  return html`<div class="field">
<label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
${wrong !== undefined && html`<p class="wrong" id="${name}-wrong">${prose(wrong)}</p>`}
<input id="${name}" name="${name}" type="${type === "secret" ? "password" : "text"}" value="${type === "secret" ? "" : value}"
 aria-describedby="${described}"${wrong !== undefined && html` aria-invalid="true"`}${type === "number" && html` inputmode="numeric"`}${required && html` required`}
 ${type === "secret" ? UNSAVED : html`autocomplete="off"`} autocapitalize="none" spellcheck="false">
</div>`;
}

/** A checkbox or radio button, with a label large enough for a finger. */
export function choice(
  type: "checkbox" | "radio",
  {
    name,
    value,
    checked,
    disabled = false,
  }: {
    name: string;
    value: string;
    checked: boolean;
    disabled?: boolean;
  },
  label: Html | string,
): Html {
  return html`<label class="choice"><input type="${type}" name="${name}" value="${value}"${checked && html` checked`}${disabled && html` disabled`}><span>${label}</span></label>`;
}

/** The button that sends a form. @param busy its text until the answer comes */
export function submit(text: string, busy = "Asking Facebook…"): Html {
  return html`<button class="main" data-busy="${busy}">${text}</button>`;
}

/** A button that copies an element's text. Hidden without the script. */
export function copyButton(target: string, text: string): Html {
  return html`<button type="button" class="copy" data-copy="${target}" hidden>${text}</button>`;
}
