import type { TokenInspection } from "../graph/token-inspection.ts";
import { publishedEnd } from "../graph/versions.ts";
import { formatDay, formatDistance, isWithin } from "../moment.ts";
import type { Finding } from "./findings.ts";

/** A version that retires within so many days is worth a warning. */
const VERSION_NOTICE_DAYS = 90;

/** Findings about the version that served the calls: another one than asked for, or one near its end. */
export function assessVersion({ servedVersion, now }: TokenInspection, asked: string): Finding[] {
  const served = servedVersion ?? asked;
  const findings: Finding[] = [];
  if (served !== asked) {
    findings.push({
      code: "graph-version-changed",
      severity: "warning",
      message: `The Graph API ${asked} was asked for, but ${served} answered: Facebook serves a version that is gone, or not there yet, with another one.`,
      remedy:
        "Set `graph-api-version` to a version that is served, or leave it out and update this action.",
    });
  }
  const end = publishedEnd(served);
  if (end !== undefined && isWithin(end, VERSION_NOTICE_DAYS, now)) {
    findings.push({
      code: "graph-version-retiring",
      severity: "warning",
      message: `The Graph API ${served} is served until ${formatDay(end)} (${formatDistance(end, now)}).`,
      remedy: "Set `graph-api-version` to a newer version, or leave it out and update this action.",
    });
  }
  return findings;
}
