import { isHealthy } from "../health/findings.ts";
import type { Secret } from "../secrets/secret.ts";
import type { ObtainedPage } from "./obtained-pages.ts";

/** A secret that the inputs name: what to write there, or why it is left as it is. */
export interface SecretWish {
  name: string;
  value: Secret | undefined;
  /** Why it is not written. */
  why: string | undefined;
  /** The Pages whose tokens it holds. */
  pageIds: readonly string[];
}

/** Why a Page's token is not written; undefined where it is a new one that deserves it. */
export function objectionToPageToken({
  token,
  inspection,
  minted,
  given,
  findings,
  errors,
}: ObtainedPage): string | undefined {
  if (!inspection && errors.length > 0) return "the Page token was not judged";
  if (!isHealthy(findings)) return "the Page token is not healthy";
  if (!minted || !token) return "the Page token was kept";
  return given.some((old) => token.equals(old)) ? "the Page token is the one given" : undefined;
}
