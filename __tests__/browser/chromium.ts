import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** Debian's, unless told otherwise. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A Chromium for the tests of a file. */
export function useChromium(): {
  /** A fresh profile with one window. */
  open(options?: Parameters<Browser["newContext"]>[0]): Promise<Window>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-background-networking"],
    });
  });
  afterAll(() => browser?.close());
  return {
    async open(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1200, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      return { context, page, complaints };
    },
  };
}

/** A window, and what the browser complained of: refused by a policy, or a script's error. */
export interface Window {
  context: BrowserContext;
  page: Page;
  complaints: string[];
}

/** Saves a picture of the page, where the environment names a folder for them. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * What axe-core objects to, where the environment names its file (`AXE`); otherwise nothing.
 * @see https://github.com/dequelabs/axe-core
 */
export async function violations(page: Page): Promise<string[]> {
  const file = process.env.AXE;
  if (!file) return [];
  await page.evaluate(readFileSync(file, "utf8"));
  return page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)))",
  );
}

/** The text of the heading that a person sees. */
export function headingOf(page: Page): Promise<string> {
  return page.locator("h1").innerText();
}

/** Pixels by which a page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
}
