import { expect, it } from "vitest";
import { openPage } from "../setup/open-page.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();

it("asks each minute whether the setup is there, and says when it is not", async () => {
  const { setup } = await openPage();
  const { page } = await chromium.open();
  await page.clock.install();
  await page.goto(setup.url);
  const answered = page.waitForResponse(/\/alive$/);
  await page.clock.runFor(61_000);
  expect((await answered).status()).toBe(204);
  await setup.stop();
  await page.clock.runFor(61_000);
  await page.getByText("The setup has ended").waitFor({ timeout: 5000 });
});
