import type { Finding } from "../health/findings.ts";
import type { ObtainedPage, UserToken } from "./obtained-pages.ts";

/** Which Pages to obtain tokens for. */
export type WantedPages =
  /** Undefined takes the only visible one. */
  | { kind: "one"; id: string | undefined }
  /** Each stands for itself: one that is not found does not hold the others back. */
  | { kind: "several"; ids: readonly string[] }
  | { kind: "all" };

/** New Page tokens, and the user token that they came from. */
export interface NewPages {
  /** In the order of what was wanted. */
  pages: readonly ObtainedPage[];
  userToken: UserToken;
  /** Findings about no Page. */
  findings: readonly Finding[];
  /** Names of Pages that were seen on the way, by id. */
  names: ReadonlyMap<string, string>;
}
