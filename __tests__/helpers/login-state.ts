import { createHmac } from "node:crypto";
import { REPOSITORY } from "../../emulator/bakery.ts";

/**
 * The state of a login link, reckoned by the contract and not by the code that is tested.
 * @param secondsAgo when a run made it; default: now
 */
export function loginState(
  app: { secret: string },
  redirect: string,
  of: { secondsAgo?: number; repository?: string | undefined } = {},
): string {
  const { secondsAgo = 0, repository = REPOSITORY } = of;
  const seconds = Math.floor(Date.now() / 1000) - secondsAgo;
  const text = `login-link|${repository}|${redirect}|${seconds}`;
  const mac = createHmac("sha256", app.secret).update(text).digest("hex");
  return `${seconds}.${mac.slice(0, 32)}`;
}
