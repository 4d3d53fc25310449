import { expect, it } from "vitest";
import { REPOSITORY } from "../helpers/bakery.ts";
import { openPage } from "../setup/open-page.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();

it("can be gone through with the keyboard alone", async () => {
  const opened = await openPage();
  const { bakery, setup } = opened;
  const { page } = await chromium.open();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const active = () =>
    page.evaluate<string>(
      "(document.activeElement.innerText || document.activeElement.name || '').trim()",
    );
  const tabTo = async (wanted: RegExp) => {
    for (let i = 0; i < 40; i++) {
      await press("Tab");
      if (wanted.test(await active())) return;
    }
    expect.fail(`no Tab leads to ${wanted}: ${await active()}`);
  };
  await page.goto(setup.url);
  await tabTo(/^app-id$/);
  await page.keyboard.type(bakery.app.id);
  await press("Tab");
  await page.keyboard.type(bakery.app.secret);
  await press("Enter");
  await page.getByRole("heading", { name: "Log in with Facebook" }).waitFor();
  await tabTo(/^Log in with Facebook$/);
  await press("Enter");
  await page.getByRole("button", { name: /Continue as/ }).waitFor();
  await tabTo(/^Continue as/);
  await press("Enter");
  await page.getByRole("heading", { name: "Which Page is it?" }).waitFor();
  await tabTo(/^page$/);
  await press("Space", "Enter");
  await page.getByRole("heading", { name: "The Page token is healthy" }).waitFor();
  await tabTo(/^Put it to work$/);
  await press("Enter");
  await page.getByRole("heading", { name: "Put it to work" }).waitFor();
  await tabTo(/^repository$/);
  await page.keyboard.type(REPOSITORY);
  await tabTo(/^githubToken$/);
  await page.keyboard.type(bakery.githubToken);
  await press("Enter");
  await page.getByRole("heading", { name: "Store now?" }).waitFor();
  await tabTo(/^Store now$/);
  await press("Enter");
  await page.getByRole("heading", { name: "The secrets are stored" }).waitFor();
  await tabTo(/^Finish$/);
  await press("Enter");
  await page.getByRole("heading", { name: "Setup complete" }).waitFor();
  expect(bakery.stored("FB_PAGE_TOKEN")).toBeDefined();
});
