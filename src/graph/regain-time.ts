/** Seconds of a minute, the unit of the header. */
const MINUTE = 60;

/** What a server asks for beyond this, in seconds, is taken for this: a year. */
const LONGEST = 365 * 86_400;

/**
 * Seconds until a throttled app may call again, from `X-Business-Use-Case-Usage`: the longest of
 * its objects. Undefined where the header is missing, tells nothing, or has another form.
 *
 * @see https://developers.facebook.com/docs/graph-api/overview/rate-limiting
 */
export function parseRegainTime(header: string | undefined): number | undefined {
  const minutes = usagesIn(header)
    .map((usage) => Number(Object(usage).estimated_time_to_regain_access))
    .filter((time) => Number.isFinite(time) && time > 0);
  return minutes.length > 0 ? Math.min(Math.max(...minutes) * MINUTE, LONGEST) : undefined;
}

/** The usages of all objects that the header names. */
function usagesIn(header: string | undefined): unknown[] {
  try {
    return Object.values(Object(JSON.parse(header ?? "{}"))).flat();
  } catch {
    return [];
  }
}
