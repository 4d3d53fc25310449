import type { Pages } from "../app.ts";
import { PAGE_SCRIPT } from "../page-script.ts";
import { STYLE } from "../style/style.ts";
import { ICON } from "../views/icon.ts";

/** What an open page asks for each minute while it is seen, so that the setup does not end. */
export const ALIVE = "alive";

/** What the pages are made of besides HTML. */
export function addParts(pages: Pages): void {
  const parts = {
    "/style.css": ["text/css; charset=utf-8", STYLE],
    "/page.js": ["text/javascript; charset=utf-8", PAGE_SCRIPT],
    "/icon.svg": ["image/svg+xml", ICON],
  } as const;
  for (const [path, [type, text]] of Object.entries(parts)) {
    pages.get(path, (c) => c.body(text, 200, { "Content-Type": type }));
  }
  pages.get(`/${ALIVE}`, (c) => c.body(null, 204));
}
