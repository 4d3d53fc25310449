import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { aPage, declinePermission } from "../../emulator/builders.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { type Opened, openPage } from "../setup/open-page.ts";
import { headingOf, shoot, sidewaysScroll, useChromium, violations } from "./chromium.ts";

const chromium = useChromium();

async function giveApp(page: Page, { bakery, setup }: Opened): Promise<void> {
  await page.goto(setup.url);
  await page.getByLabel("App ID", { exact: true }).fill(bakery.app.id);
  await page.getByLabel("App secret", { exact: true }).fill(bakery.app.secret);
  await page.getByRole("button", { name: "Check and continue" }).click();
  await page.getByRole("heading", { name: "Log in with Facebook" }).waitFor();
}

async function logIn(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Log in with Facebook" }).click();
  await page.getByRole("button", { name: /Continue as/ }).click();
}

it("names a declined permission, asks again, and goes on", async () => {
  const opened = await openPage();
  const { graph, user, app } = opened.bakery;
  declinePermission(graph, user, app, "pages_manage_posts");
  const { page } = await chromium.open({ viewport: { width: 360, height: 740 } });
  await giveApp(page, opened);
  await logIn(page);
  await page.getByRole("heading", { name: "One permission is missing" }).waitFor();
  await shoot(page, "detour-declined");
  await page.getByRole("link", { name: "Ask again" }).click();
  await page.getByLabel(/pages_manage_posts/).check();
  await page.getByRole("button", { name: /Continue as/ }).click();
  await page.getByRole("heading", { name: "Which Page is it?" }).waitFor();
});

it("explains Cancel, and lets the person try again", async () => {
  const opened = await openPage();
  const { page } = await chromium.open();
  await giveApp(page, opened);
  await page.getByRole("link", { name: "Log in with Facebook" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("alert").waitFor();
  await shoot(page, "detour-cancelled");
  expect(await page.getByRole("alert").innerText()).toContain("You pressed Cancel");
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("alert");
  await logIn(page);
  await page.getByRole("heading", { name: "Which Page is it?" }).waitFor();
});

it("shows Facebook's refusal of a live app where the person can come back from", async () => {
  const opened = await openPage();
  opened.bakery.app.mode = "live";
  const { page } = await chromium.open();
  await giveApp(page, opened);
  await page.getByRole("link", { name: "Log in with Facebook" }).click();
  await page.getByRole("heading", { name: /URL Blocked/i }).waitFor();
  await page.goBack();
  expect(await headingOf(page)).toBe("Facebook's dialog has not come back");
  await page.getByLabel("User token", { exact: true }).fill(opened.bakery.userToken.value);
  await page.getByRole("button", { name: "Check the token" }).click();
  await page.getByRole("heading", { name: "Which Page is it?" }).waitFor();
});

it.each([
  { width: 1200, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const)(
  "logs in with a published app by the address that was pasted ($width)",
  async (look) => {
    const opened = await openPage({ app: { mode: "live", redirectUris: ["https://localhost/"] } });
    const viewport = { width: look.width, height: 800 };
    const { page, context } = await chromium.open({ viewport, colorScheme: look.colorScheme });
    await giveApp(page, opened);
    await page.getByRole("link", { name: "Log in with Facebook" }).click();
    await page.getByRole("heading", { name: /URL Blocked/i }).waitFor();
    await page.goBack();
    await shoot(page, `detour-not-back-${look.width}`);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    const coming = context.waitForEvent("page");
    await page.getByRole("link", { name: /Open Facebook's dialog/ }).click();
    const dialog = await coming;
    for (const box of await dialog.getByRole("checkbox").all()) await box.check();
    // Nobody answers at https://localhost/: the address that the browser wanted is what counts.
    const ended = dialog.waitForRequest(/^https:\/\/localhost\//);
    await dialog.getByRole("button", { name: /Continue as/ }).click();
    const address = (await ended).url();
    await page.getByLabel("The address you ended up at").fill(address);
    await page.getByRole("button", { name: "Continue with this address" }).click();
    await page.getByRole("heading", { name: "Which Page is it?" }).waitFor();
  },
);

it("shows one box for a GitHub token that may only read, and all mistakes of a form", async () => {
  const opened = await openPage();
  const { page } = await chromium.open({ viewport: { width: 360, height: 740 } });
  await giveApp(page, opened);
  await logIn(page);
  await page.getByRole("button", { name: /Get its token/ }).click();
  await page.getByRole("link", { name: "Put it to work" }).click();
  const readOnly = opened.bakery.emulator.github.addToken({
    repositories: [REPOSITORY],
    permissions: { secrets: "read" },
  });
  await page.getByLabel("Repository", { exact: true }).fill("-a/b");
  await page.getByLabel("Environment (optional)").fill("..");
  await page.getByLabel("GitHub token", { exact: true }).fill(readOnly);
  await page.getByRole("button", { name: "Store with this token" }).click();
  await page.getByRole("alert").waitFor();
  await shoot(page, "detour-mistakes");
  expect(await violations(page)).toEqual([]);
  await page
    .getByLabel("Repository", { exact: true })
    .fill(`https://github.com/${REPOSITORY}/settings`);
  await page.getByLabel("Environment (optional)").fill("");
  await page.getByRole("button", { name: "Store with this token" }).click();
  await page.getByRole("button", { name: "Store now" }).click();
  await page.getByRole("heading", { name: "Not every secret could be stored" }).waitFor();
  await shoot(page, "detour-read-only");
  expect(await violations(page)).toEqual([]);
});

it("goes back and forth with the browser's own buttons, and to another Page", async () => {
  const opened = await openPage();
  const { graph, user } = opened.bakery;
  const second = aPage(graph, { name: "Red Gate Florist", role: user });
  aPage(graph, { name: "Stage only", role: user, liveContributor: true });
  aPage(graph, { name: "Watched only", role: user, tasks: ["ANALYZE"] });
  const { page } = await chromium.open();
  await giveApp(page, opened);
  await logIn(page);
  await page.getByRole("radio", { name: /Blue Door Bakery/ }).check();
  await shoot(page, "detour-pages");
  expect(await page.getByRole("radio", { name: /Stage only/ }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: /Get its token/ }).click();
  await page.getByRole("heading", { name: "The Page token is healthy" }).waitFor();
  await page.goBack();
  expect(await headingOf(page)).toBe("Which Page is it?");
  await page.goForward();
  expect(await headingOf(page)).toBe("The Page token is healthy");
  await page.goBack();
  await page.getByRole("radio", { name: /Red Gate Florist/ }).check();
  await page.getByRole("button", { name: /Get its token/ }).click();
  await page.getByRole("heading", { name: "The Page token is healthy" }).waitFor();
  expect(opened.session.examination?.report.page.id).toBe(second.id);
  await page.getByRole("link", { name: /^App/ }).click();
  expect(await page.getByLabel("App secret", { exact: true }).inputValue()).toBe("");
  await page.getByRole("button", { name: "Check and continue" }).click();
  expect(await headingOf(page)).toBe("You are logged in");
  await page.reload();
  expect(await headingOf(page)).toBe("You are logged in");
});

it("shows a Page whose token is not healthy, and does not lead on", async () => {
  const opened = await openPage();
  const { graph, user, app, page: bakeryPage } = opened.bakery;
  const { page } = await chromium.open({ colorScheme: "dark" });
  await giveApp(page, opened);
  await logIn(page);
  await page.getByRole("radio", { name: new RegExp(bakeryPage.name) }).check();
  graph.grants.get(`${app.id}:${user.id}`)?.permissions.delete("pages_manage_posts");
  await page.getByRole("button", { name: /Get its token/ }).click();
  await page.getByRole("heading", { name: "The Page token is not healthy" }).waitFor();
  await shoot(page, "detour-unhealthy");
  expect(await page.getByRole("link", { name: "Put it to work" }).count()).toBe(0);
});
