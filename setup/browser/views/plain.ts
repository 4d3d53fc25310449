import { raw } from "hono/html";
import type { Denial } from "../safety/guard.ts";
import { html } from "./html.ts";

/** The style of a page that cannot load the style sheet, which needs the cookie. */
export const PLAIN_STYLE =
  ":root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.25rem}h1{font-size:1.375rem;line-height:1.3}";

/** A page that shows why a request was denied. */
export function renderPlain({
  title,
  message,
  way,
}: Pick<Denial, "title" | "message" | "way">): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(PLAIN_STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${message}</p>
${way !== undefined && html`<p><a href="${way}">Back to the setup</a></p>`}
</main>
</body>
</html>
`);
}
