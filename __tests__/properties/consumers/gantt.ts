const DAY = /^\d{4}-\d\d-\d\d$/;

/** Each line of a timeline, in order; what is in brackets are its days. */
const HEAD = [
  /^%%\{init: \{"gantt": \{[\w": ,]+\}\}\}%%$/,
  /^gantt$/,
  /^ {2}dateFormat YYYY-MM-DD$/,
  /^ {2}axisFormat %b %Y$/,
  /^ {2}tickInterval 1(2)?month$/,
  /^ {2}todayMarker off$/,
  /^ {2}section Today$/,
  /^ {2}today, \d{4}-\d\d-\d\d :milestone, \d{4}-\d\d-\d\d, 0d$/,
] as const;

const SECTION = /^ {2}section (User token|(Page token|Data access)( of)?( \d+)?)$/;

const BAR = /^ {2}(?:does not end|ended \S+|until \S+) :(?:crit, )?(\S+), (\S+)$/;

/** @throws where a line of the timeline is none of ours, or a bar ends before it begins */
export function expectTimeline(lines: readonly string[]): void {
  HEAD.forEach((form, index) => {
    if (!form.test(lines[index] ?? "")) throw new Error(`line ${index} is ${lines[index]}`);
  });
  const bars = lines.slice(HEAD.length);
  if (bars.length === 0 || bars.length % 2 === 1) throw new Error(`bars: ${bars.join("\n")}`);
  bars.forEach((line, index) => {
    if (index % 2 === 0) {
      if (!SECTION.test(line)) throw new Error(`no section: ${line}`);
      return;
    }
    const [, from = "", to = ""] = BAR.exec(line) ?? [];
    if (!DAY.test(from) || !DAY.test(to) || from > to) throw new Error(`no bar: ${line}`);
  });
}
