import { formatHttpDate, type HttpAnswer } from "../http.ts";
import { html, Markup } from "./markup.ts";
import type { DialogWorld } from "./world.ts";

// No script, nothing from elsewhere; works at 360 px.
const STYLE = new Markup(`
*{box-sizing:border-box}
body{margin:0;background:#f0f2f5;color:#1c1e21;font:16px/1.5 system-ui,sans-serif}
.banner{margin:0;padding:.5rem 1rem;background:#ffe08a;text-align:center;font-size:.875rem}
main{max-width:32rem;margin:1rem auto;padding:1.25rem;background:#fff;border-radius:.5rem;
overflow-wrap:anywhere}
h1{margin:0 0 1rem;font-size:1.375rem;line-height:1.25}
fieldset{margin:1rem 0;padding:.5rem 1rem;border:1px solid #ccd0d5;border-radius:.375rem}
legend{padding:0 .25rem;font-weight:600}
label{display:flex;gap:.75rem;align-items:center;padding:.375rem 0}
label input{flex:none;width:1.125rem;height:1.125rem;margin:0}
label img{flex:none;border-radius:50%}
small{display:block;color:#606770}
.some{padding-left:1.875rem}
.choice:has(input[value=all]:checked) .some{display:none}
button{display:block;width:100%;margin:.75rem 0 0;padding:.625rem;border:1px solid #ccd0d5;
border-radius:.375rem;background:#fff;color:inherit;font:inherit;cursor:pointer}
button.main{border-color:#0b5fcc;background:#0b5fcc;color:#fff;font-weight:600}
[role=alert]{padding:.5rem 1rem;border-left:4px solid #c0392b;background:#fdecea}
a{color:#0b5fcc}`);

/** A whole page of the emulated www.facebook.com, under a banner that names the emulator. */
export function renderPage(
  world: DialogWorld,
  page: { title: string; body: Markup; status?: number },
): HttpAnswer {
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<p class="banner" role="note">This is the emulator, not Facebook. There are no passwords.</p>
<main>
<h1>${page.title}</h1>
${page.body}
</main>
</body>
</html>
`;
  return { status: page.status ?? 200, headers: pageHeaders(world), body: text };
}

/** Sends the browser elsewhere. */
export function redirect(
  world: DialogWorld,
  location: string,
  headers: Record<string, string> = {},
): HttpAnswer {
  return { status: 302, headers: { ...pageHeaders(world), location, ...headers }, body: "" };
}

/** An error page. Facebook's status is uncertain: some of its error pages are a 200. */
export function renderRefusal(
  world: DialogWorld,
  title: string,
  text: string,
  status = 400,
): HttpAnswer {
  return renderPage(world, { title, body: html`<p>${text}</p>`, status });
}

function pageHeaders(world: DialogWorld): Record<string, string> {
  return {
    date: formatHttpDate(world.graph.clock.now()),
    "content-type": 'text/html; charset="utf-8"',
    "cache-control": "private, no-cache, no-store, must-revalidate",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    "x-frame-options": "DENY",
    "x-content-type-options": "nosniff",
  };
}
