import { PAGE_SCRIPT } from "../page-script.ts";
import { STYLE } from "../style/style.ts";
import type { Pages } from "./responses.ts";

/** The page's icon: a key. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0a5bd3"/><g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><circle cx="11.5" cy="16" r="4.5"/><path d="M16 16h10M22 16v4M26 16v3"/></g></svg>`;

/** The path that a visible page requests each minute, so that the setup does not end. */
export const HEARTBEAT = "alive";

/** Serves the style sheet, the script and the icon. */
export function addAssets(pages: Pages): void {
  const parts = {
    "/style.css": ["text/css; charset=utf-8", STYLE],
    "/page.js": ["text/javascript; charset=utf-8", PAGE_SCRIPT],
    "/icon.svg": ["image/svg+xml", ICON],
  } as const;
  for (const [path, [type, text]] of Object.entries(parts)) {
    pages.get(path, (c) => c.body(text, 200, { "Content-Type": type }));
  }
  pages.get(`/${HEARTBEAT}`, (c) => c.body(null, 204));
}
