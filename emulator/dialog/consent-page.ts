import type { HttpAnswer } from "../http.ts";
import { describeScope } from "./known-scopes.ts";
import { html, type Markup } from "./markup.ts";
import { renderPage } from "./page.ts";
import type { ConsentPlan, TargetChoice } from "./plan-consent.ts";
import { openForm } from "./session.ts";
import type { DialogWorld } from "./world.ts";

/** The page that asks, or the short one where there is nothing to ask; one form, no script. */
export function showConsent(world: DialogWorld, plan: ConsentPlan, missing?: string): HttpAnswer {
  const { app } = plan.request;
  const title = plan.isReturn
    ? `You previously logged in to ${app.name}`
    : `${app.name} asks for access`;
  const again = new URLSearchParams({
    next: `/dialog/oauth?${new URLSearchParams(plan.request.query)}`,
  });
  const body = html`${missing !== undefined && html`<p role="alert">${missing}</p>`}
<form method="post" action="/dialog/oauth/confirm">
<input type="hidden" name="nonce" value="${openForm(world, { kind: "consent", plan })}">
${plan.isReturn ? html`<p>Would you like to continue?</p>` : renderQuestions(plan)}
<button class="main" name="decision" value="continue">Continue as ${plan.user.name}</button>
${plan.isReturn && html`<button name="decision" value="edit">Edit settings</button>`}
<button name="decision" value="cancel">Cancel</button>
</form>
<p><a href="/login.php?${String(again)}">Log in as somebody else</a></p>`;
  return renderPage(world, { title, body });
}

function renderQuestions(plan: ConsentPlan): Markup {
  return html`<fieldset>
<legend>Permissions</legend>
<label><input type="checkbox" checked disabled>${nameScope("public_profile")}</label>
${plan.asked.map((scope) => {
  const checked = !plan.declined.includes(scope);
  return html`<label>${renderBox("checkbox", `scope[${scope}]`, "on", checked)}${nameScope(scope)}</label>\n`;
})}</fieldset>
${plan.pages && renderChoice("Pages", "page", plan.pages)}
${plan.businesses && renderChoice("businesses", "business", plan.businesses)}`;
}

function nameScope(scope: string): Markup {
  return html`<span>${describeScope(scope)} <small>${scope}</small></span>`;
}

function renderChoice<T extends { id: string; name: string }>(
  plural: "Pages" | "businesses",
  singular: "page" | "business",
  { offered, before }: TargetChoice<T>,
): Markup {
  const legend = plural === "Pages" ? "Pages" : "Businesses";
  const mode = plural.toLowerCase();
  if (offered.length === 0) {
    return html`<fieldset><legend>${legend}</legend><p>You have no ${plural}.</p></fieldset>`;
  }
  return html`<fieldset class="choice">
<legend>${legend}</legend>
<label>${renderBox("radio", mode, "all", before === "all")}Opt in to all current and future ${plural}</label>
<label>${renderBox("radio", mode, "some", before !== "all")}Opt in to current ${plural} only</label>
<div class="some">
${offered.map(({ id, name }) => {
  const picture = html`<img src="/pictures/${id}.png?size=32" width="32" height="32" alt="">`;
  const checked = before !== "all" && before.includes(id);
  return html`<label>${renderBox("checkbox", `${singular}[${id}]`, "on", checked)}${singular === "page" && picture}<span>${name} <small>${id}</small></span></label>\n`;
})}</div>
</fieldset>`;
}

function renderBox(
  type: "checkbox" | "radio",
  name: string,
  value: string,
  checked: boolean,
): Markup {
  return html`<input type="${type}" name="${name}" value="${value}"${checked && html` checked`}>`;
}
