import type { PageChoice } from "../../core/session.ts";
import { pictureOrigin } from "../safety/headers.ts";
import type { PageState } from "../state.ts";
import { choice, form, submit } from "./form.ts";
import { foreign, type Html, html, prose } from "./html.ts";
import { renderStep } from "./layout.ts";
import { loginAgain } from "./login-again.ts";
import { formatTask } from "./scope-words.ts";

/** The page of step 3. */
export function showPages(state: PageState): string {
  const pages = state.session.pages ?? [];
  const fields = html`<fieldset id="page" class="cards">
<legend>Your Pages</legend>
${pages.map((page) => renderCard(state, page, pages.length === 1))}
</fieldset>
${submit("Get its token and check it")}`;
  return renderStep(state, {
    step: "page",
    heading: pages.length === 0 ? "No Pages found" : "Which Page is it?",
    lead:
      pages.length === 0
        ? "The login worked, but Facebook shows no Page."
        : "These are the Pages that your login can see. They are not changed: the setup obtains a token of the one you choose, and checks it.",
    body: html`${pages.length > 0 && form(state, "page", fields)}
${renderMissing(state, pages.length === 0)}`,
  });
}

function renderCard({ entered }: PageState, page: PageChoice, alone: boolean): Html {
  const { id, name, tasks, picture, objections, hasToken } = page;
  const image =
    pictureOrigin(picture) === undefined
      ? html`<span class="picture" aria-hidden="true">${[...foreign(name)][0] ?? "?"}</span>`
      : html`<img class="picture" src="${picture}" alt="" width="48" height="48" referrerpolicy="no-referrer">`;
  const label = html`${image}<span><b>${foreign(name) || "A Page without a name"}</b> <small>${id}</small>
<small>${tasks.length > 0 ? `You may ${tasks.map(formatTask).join(", ")}.` : ""}</small>
${objections.map((objection) => html`<small class="objection">${prose(objection)}</small>`)}</span>`;
  const checked = hasToken && (entered.pageId === id || alone);
  return choice("radio", { name: "page", value: id, checked, disabled: !hasToken }, label);
}

function renderMissing(state: PageState, open: boolean): Html {
  const { base, session } = state;
  return html`<details class="guide"${open && html` open`}>
<summary>Your Page is missing?</summary>
<ul>
<li>It was not added in Facebook's dialog: log in again, choose <b>Edit settings</b>, leave ticked what is ticked, and add it.</li>
${!session.business && html`<li>It belongs to a business portfolio: tick that in <a href="${base}credentials">the first step</a>, and log in again.</li>`}
<li>You have no role on it: somebody with full control gives you one (the Page's settings → <b>Page access</b>).</li>
<li>It is another person's: log out at www.facebook.com, and log in as that person.</li>
</ul>
<p class="row">${loginAgain(state, "Log in again")}</p>
</details>`;
}
