/**
 * The versions of the Graph API with the day on which each is no longer served, newest first.
 * The table, not the rule ("two years after the next one"), since Meta deviates from it.
 *
 * @see https://developers.facebook.com/docs/graph-api/changelog (read 2026-11-22)
 */
const PUBLISHED_ENDS: ReadonlyMap<string, string | undefined> = new Map([
  ["v26.0", undefined],
  ["v25.0", "2028-07-29"],
  ["v24.0", "2028-02-18"],
  ["v23.0", "2027-10-08"],
  ["v22.0", "2027-05-20"],
  ["v21.0", "2027-01-21"],
  ["v20.0", "2026-09-24"],
  ["v19.0", "2026-05-21"],
  ["v18.0", "2026-01-26"],
  ["v17.0", "2025-09-12"],
  ["v16.0", "2025-05-14"],
]);

/** The newest version whose end Meta has published; the default of `graph-api-version`. */
export const DEFAULT_VERSION = "v25.0";

/** Whether a text has the form of a version, such as `v25.0`. */
export function isVersion(text: string): boolean {
  return /^v\d{1,3}\.\d{1,2}$/.test(text);
}

/** Epoch seconds of the version's published end; undefined where none is known. */
export function publishedEnd(version: string): number | undefined {
  const day = PUBLISHED_ENDS.get(version);
  return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 1000;
}
