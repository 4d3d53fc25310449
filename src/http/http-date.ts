const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";
const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** What servers send, and the two forms of the past that are still to be read. */
const FORMS = [
  `${DAY}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT`,
  `${LONG_DAY}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT`,
  `${DAY} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * Epoch seconds of a date in one of HTTP's forms, undefined for any other text: `Date.parse` takes
 * `edge-7` for a day of 2001.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#http.date
 */
export function parseHttpDate(text: string): number | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text.trim())?.groups;
    if (groups) return secondsOf(groups);
  }
  return undefined;
}

function secondsOf({
  day,
  month = "",
  year,
  hour,
  minute,
  second,
}: Record<string, string>): number | undefined {
  const midnight = Date.UTC(fullYear(Number(year)), MONTHS.indexOf(month), Number(day));
  // A 31st of February is none.
  if (new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  return midnight / 1000 + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}

/** A year of two digits is one of this century, or of the last where that is far away. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year > (new Date().getUTCFullYear() % 100) + 50 ? 1900 + year : 2000 + year;
}
