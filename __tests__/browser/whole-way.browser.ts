import { expect, it } from "vitest";
import { REPOSITORY } from "../helpers/bakery.ts";
import { openPage } from "../setup/open-page.ts";
import { headingOf, shoot, sidewaysScroll, useChromium, violations } from "./chromium.ts";

const chromium = useChromium();

const LOOKS = [
  { name: "wide-light", viewport: { width: 1200, height: 900 }, colorScheme: "light" },
  { name: "wide-dark", viewport: { width: 1200, height: 900 }, colorScheme: "dark" },
  { name: "phone-light", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 360, height: 740 }, colorScheme: "dark" },
] as const;

it.each(LOOKS)("leads through Facebook's dialog to stored secrets ($name)", async (look) => {
  const { bakery, setup } = await openPage();
  const { app, page: facebookPage } = bakery;
  const { page, complaints } = await chromium.open(look);
  const see = async (name: string) => {
    await shoot(page, `${look.name}-${name}`);
    expect(await sidewaysScroll(page), `${name} scrolls sideways`).toBe(0);
    expect(await violations(page), name).toEqual([]);
  };

  await page.goto(setup.url);
  expect(await page.title()).toBe("Step 1 of 5 – App · Facebook Page Token");
  expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
  await see("1-app");
  await page.getByText("Where do I find these?").click();
  await see("1-app-guide");
  await page.getByLabel("App ID", { exact: true }).fill(app.id);
  await page.getByLabel("App secret", { exact: true }).fill("0123456789abcdef0123456789abcdef");
  await page.getByRole("button", { name: "Check and continue" }).click();
  await page.getByRole("alert").waitFor();
  await see("1-app-wrong");
  await page.getByLabel("App secret", { exact: true }).fill(app.secret);
  await page.getByRole("button", { name: "Check and continue" }).click();

  await page.getByRole("heading", { name: "Log in with Facebook" }).waitFor();
  await see("2-log-in");
  await page.getByText("Another way: paste the address").click();
  await page.getByText("Another way: paste a user token").click();
  await see("2-log-in-other-ways");
  await page.getByRole("link", { name: "Log in with Facebook" }).click();
  await page.getByRole("button", { name: /Continue as/ }).click();

  await page.getByRole("heading", { name: "Which Page is it?" }).waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(await page.evaluate("document.querySelector('img.picture').naturalWidth")).toBeGreaterThan(
    0,
  );
  await page.getByText(facebookPage.name).click();
  await see("3-page");
  await page.getByRole("button", { name: /Get its token/ }).click();

  await page.getByRole("heading", { name: "The Page token is healthy" }).waitFor();
  await see("4-health");
  await page.getByRole("link", { name: "Put it to work" }).last().click();

  await page.getByLabel("Repository", { exact: true }).fill(REPOSITORY);
  await see("5-work");
  await page.getByRole("button", { name: /Show commands/ }).click();
  await page.getByRole("button", { name: "Show the value" }).first().click();
  await page.getByLabel("The value of").waitFor();
  await see("5-commands");
  await page.getByRole("link", { name: "Change something" }).click();
  await page.getByLabel("GitHub token", { exact: true }).fill(bakery.githubToken);
  await page.getByText("Post each release").click();
  await page.getByRole("button", { name: "Store with this token" }).click();
  await page.getByRole("heading", { name: "Store now?" }).waitFor();
  await see("5-confirm");
  await page.getByRole("button", { name: "Store now" }).click();
  await page.getByRole("heading", { name: "The secrets are stored" }).waitFor();
  await see("5-done");
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("heading", { name: "Setup complete" }).waitFor();
  await see("6-finish");
  expect(await setup.ended).toBe("finished");
  expect(await headingOf(page)).toBe("Setup complete");
  expect(complaints).toEqual([]);

  const run = await bakery.run({
    "app-secret": bakery.stored("FB_APP_SECRET") ?? "",
    "user-token": bakery.stored("FB_USER_TOKEN") ?? "",
    "page-token": bakery.stored("FB_PAGE_TOKEN") ?? "",
    "page-id": facebookPage.id,
  });
  expect(run.exitCode, run.stdout).toBe(0);
});
