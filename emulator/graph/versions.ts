import type { GraphWorld } from "./state/world.ts";

interface GraphVersion {
  readonly name: string;
  /** ISO date from which it can be called. */
  readonly introduced: string;
  /** ISO date on which it dies; undefined: not published. */
  readonly until: string | undefined;
}

/**
 * Meta's table (facts section 0), oldest first: the rule «two years after the next one» deviates
 * from it by days. https://developers.facebook.com/docs/graph-api/changelog
 */
const VERSIONS: readonly GraphVersion[] = [
  { name: "v16.0", introduced: "2023-02-02", until: "2025-05-14" },
  { name: "v17.0", introduced: "2023-05-23", until: "2025-09-12" },
  { name: "v18.0", introduced: "2023-09-12", until: "2026-01-26" },
  { name: "v19.0", introduced: "2024-01-23", until: "2026-05-21" },
  { name: "v20.0", introduced: "2024-05-21", until: "2026-09-24" },
  { name: "v21.0", introduced: "2024-10-02", until: "2027-01-21" },
  { name: "v22.0", introduced: "2025-01-21", until: "2027-05-20" },
  { name: "v23.0", introduced: "2025-05-29", until: "2027-10-08" },
  { name: "v24.0", introduced: "2025-10-08", until: "2028-02-18" },
  { name: "v25.0", introduced: "2026-02-18", until: "2028-07-29" },
  { name: "v26.0", introduced: "2026-07-29", until: undefined },
];

/**
 * The version that really serves a call: a dead one by the oldest alive, one newer than the newest
 * by the newest, an unversioned path by the app's setting, else by the newest.
 */
export function pickServedVersion(
  world: GraphWorld,
  asked: string | undefined,
  appDefault: string | undefined,
): string {
  if (world.servedVersion !== undefined) return world.servedVersion;
  const alive = VERSIONS.filter((version) => isAlive(version, world.clock.now())).map(
    (version) => version.name,
  );
  const newest = alive.at(-1) ?? "v26.0";
  const wanted = asked ?? appDefault ?? newest;
  return alive.find((name) => ordinal(name) >= ordinal(wanted)) ?? newest;
}

function isAlive(version: GraphVersion, now: number): boolean {
  if (now < Date.parse(version.introduced) / 1000) return false;
  return version.until === undefined || now < Date.parse(version.until) / 1000;
}

function ordinal(name: string): number {
  return Number(name.slice(1));
}
