/**
 * The page's only script: copy buttons, a busy text until an answer comes, and each minute a
 * heartbeat while the page is visible (see lifetime.ts), or a message if the setup has ended. The
 * page works without it. The submitter is disabled after the form was read: a disabled one is left out.
 */
export const PAGE_SCRIPT = `"use strict";
const busy = document.getElementById("busy");
const waiting = new Map();

function wait(element) {
  waiting.set(element, [...element.childNodes]);
  const text = element.dataset.busy || "One moment…";
  element.textContent = text;
  element.setAttribute("aria-disabled", "true");
  if (busy) busy.textContent = text;
}

document.addEventListener("submit", (event) => {
  if (waiting.size > 0) return event.preventDefault();
  const button = event.submitter;
  if (button && button.tagName === "BUTTON") setTimeout(() => { wait(button); button.disabled = true; });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-busy]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (waiting.size > 0) return event.preventDefault();
  setTimeout(() => wait(link));
});

const alive = new URL("alive", document.currentScript.src);

setInterval(async () => {
  if (document.visibilityState !== "visible" || waiting.size > 0) return;
  try {
    await fetch(alive, { cache: "no-store" });
  } catch {
    if (busy) busy.textContent = "The setup has ended: start it again in your terminal.";
  }
}, 60000);

// The browser shows the page again as it was left.
addEventListener("pageshow", () => {
  for (const [element, nodes] of waiting) {
    element.replaceChildren(...nodes);
    element.removeAttribute("aria-disabled");
    element.disabled = false;
  }
  waiting.clear();
  if (busy) busy.textContent = "";
});

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  const text = button.textContent;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    const value = source.value === undefined ? source.textContent : source.value;
    let outcome = "Copied";
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      if (source.select) source.select();
      else getSelection().selectAllChildren(source);
      outcome = "Selected: press Ctrl-C";
    }
    button.textContent = outcome;
    if (busy) busy.textContent = outcome;
    setTimeout(() => { button.textContent = text; }, 2500);
  });
}
`;
