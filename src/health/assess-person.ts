import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Finding } from "./findings.ts";

/** A warning where a new Page token belongs to another person than the one it replaces. */
export function assessPerson(fresh: TokenInspection, old: TokenInspection): Finding[] {
  if (!fresh.userId || !old.userId || fresh.userId === old.userId) return [];
  return [
    {
      code: "person-changed",
      severity: "warning",
      message: `The new Page token is that of the user ${fresh.userId}; the one before was that of the user ${old.userId}.`,
      remedy:
        "Nothing, if that user should stand behind the Page's posts from now on. Otherwise the one of before logs in by the same link, which is good for 14 days.",
    },
  ];
}
