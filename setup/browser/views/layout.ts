import { plainText } from "../../../src/library.ts";
import {
  formatStep,
  isDone,
  isReached,
  STEP_NAMES,
  type StepName,
  stepTitle,
} from "../../core/steps.ts";
import type { PageState, Problem } from "../state.ts";
import { type Html, html, prose } from "./html.ts";

/** The content of a step's page. */
export interface StepPage {
  step: StepName;
  heading: string;
  /** A sentence or two below the heading. */
  lead: Html | string;
  body: Html;
  /**
   * Texts that go in after scrubbing, by their unguessable placeholders: the scrubber would also
   * replace text that is only by chance the same as something pasted as a secret.
   */
  unscrubbed?: ReadonlyMap<string, string>;
}

/** The page of a step. It holds no secret, except in `unscrubbed`, and no sign that changes how text is shown. */
export function renderStep(
  state: PageState,
  { step, heading, lead, body, unscrubbed = new Map() }: StepPage,
): string {
  const { base, session, problem } = state;
  const wrong = problem?.step === step ? problem : undefined;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${wrong && "Problem: "}${formatStep(step)} – ${stepTitle(step)} · Facebook Page Token</title>
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}style.css">
<script src="${base}page.js" defer></script>
</head>
<body>
<header>
<p class="brand"><img src="${base}icon.svg" alt="" width="24" height="24">Facebook Page Token <span>setup</span></p>
${renderSteps(state, step)}
</header>
<main>
<p class="count">${formatStep(step)}</p>
<h1 tabindex="-1"${!wrong && html` autofocus`}>${heading}</h1>
${problemBox(wrong, base)}
<div class="lead">${lead}</div>
${body}
<p id="busy" role="status"></p>
</main>
<footer><p>This page runs on your computer only, and stores nothing: your entries go to Facebook and GitHub, and are forgotten when the setup ends.</p></footer>
</body>
</html>
`;
  return [...unscrubbed].reduce(
    (text, [place, content]) => text.replace(place, () => String(html`${content}`)),
    session.registry.scrub(plainText(String(page))),
  );
}

function renderSteps({ base, session }: PageState, current: StepName): Html {
  return html`<nav aria-label="Steps"><ol class="steps">
${STEP_NAMES.map((name) => {
  const title = stepTitle(name);
  if (name === current) return html`<li aria-current="step"><span>${title}</span></li>\n`;
  if (!isReached(name, session)) return html`<li><span>${title}</span></li>\n`;
  const done = isDone(name, session);
  return html`<li class="${done ? "done" : "open"}"><a href="${base}${name}">${title}${done && html`<span class="unseen"> (done)</span>`}</a></li>\n`;
})}</ol></nav>`;
}

/** The box with the problem. It has the focus, and links to the field. */
function problemBox(problem: Problem | undefined, base: string): Html | undefined {
  if (!problem) return undefined;
  const { title, message, remedy, details, fields, button } = problem;
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${prose(title)}</h2>
<p>${prose(message)}</p>
<p>${prose(remedy)}</p>
${button && html`<p><a class="button" href="${base}${button.path}">${button.text}</a></p>`}
${details !== undefined && html`<details><summary>What Facebook or GitHub reported</summary><p>${prose(details)}</p></details>`}
${[...fields.keys()].map((field, index) => html`<p><a href="#${field}">Go to ${fields.size === 1 ? "the field" : `field ${index + 1}`}</a></p>`)}
</div>`;
}
