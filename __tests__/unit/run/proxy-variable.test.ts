import { expect, it, onTestFinished, vi } from "vitest";
import { openBakery } from "../../helpers/bakery.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

it("a proxy variable that is no URL is told as such, and its value is not shown", async () => {
  const { emulator, credentials, userToken } = await openBakery();
  vi.stubEnv("HTTPS_PROXY", "::hidden-value::");
  onTestFinished(() => void vi.unstubAllEnvs());
  const inputs = { ...credentials, "user-token": userToken.value };
  const { message } = await runInProcess({ emulator, inputs });
  expect(message).toContain("it is not a URL");
  expect(message).not.toContain("hidden-value");
});
