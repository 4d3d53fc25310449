import { createHmac, timingSafeEqual } from "node:crypto";
import { DAY } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";

/** What a state is made for: an app (by its secret), a repository, and a redirect address. */
export interface StateScope {
  appSecret: Secret;
  /** `owner/repo` of the workflow. */
  repository: string;
  /** `login-redirect`, to the letter. */
  redirect: string;
}

/** How long a login link is good, in seconds. */
const GOOD_FOR = 14 * DAY;

/** How far the clock of the run that made a link may be ahead of this one's, in seconds. */
const AHEAD = 600;

/** 128 bits of an HMAC. */
const MAC_DIGITS = 32;

/** Seconds since the epoch, a dot, and the digits of the HMAC in hex. */
const FORM = /^\d{1,12}\.[0-9a-f]{32}$/;

/**
 * A state for a login link that is made now. It is public and bound to no person: it keeps apart
 * apps, repositories, redirect addresses and old links. Who may run the workflow decides.
 *
 * @param now epoch seconds
 */
export function composeState(scope: StateScope, now: number): string {
  return `${now}.${macOf(scope, String(now))}`;
}

/**
 * Whether a state that came back was made for this scope, and recently.
 *
 * @param now epoch seconds, by the runner's clock
 */
export function checkState(
  state: string,
  scope: StateScope,
  now: number,
): "good" | "foreign" | "expired" {
  if (!FORM.test(state)) return "foreign";
  const mac = state.slice(-MAC_DIGITS);
  const seconds = state.slice(0, -MAC_DIGITS - 1);
  // Compared in constant time, and before the seconds are believed.
  if (!timingSafeEqual(Buffer.from(macOf(scope, seconds)), Buffer.from(mac))) return "foreign";
  const age = now - Number(seconds);
  if (age > GOOD_FOR) return "expired";
  return age < -AHEAD ? "foreign" : "good";
}

function macOf({ appSecret, repository, redirect }: StateScope, seconds: string): string {
  return createHmac("sha256", appSecret.reveal())
    .update(`login-link|${repository}|${redirect}|${seconds}`)
    .digest("hex")
    .slice(0, MAC_DIGITS);
}
