import { MESSAGES, type MessageCode } from "./messages.ts";

/** What a table of the documents says of a message beside its title and code. */
export interface Row {
  /** Whether it fails the job: `❌`, `⚠️`, or both, depending on inputs; left out for errors, which always do. */
  sign?: "❌" | "⚠️" | "❌/⚠️";
  meaning: string;
  /** What to do. */
  action: string;
}

/** A table of codes, as `docs/troubleshooting.md` shows it; each row can be linked to by its code. */
export function composeTable(rows: ReadonlyArray<readonly [MessageCode, Row]>): string {
  const withSigns = rows.some(([, { sign }]) => sign !== undefined);
  const lines = rows.map(([code, { sign, meaning, action }]) => {
    const title = `<a id="${code}"></a>[**${MESSAGES[code].title}**](logs.md#${code})<br>\`${code}\``;
    return `| ${title} | ${withSigns ? `${sign ?? "❌"} | ` : ""}${meaning} | ${action} |`;
  });
  return [
    withSigns
      ? "| Title and code | | What it means | What to do |\n| --- | :---: | --- | --- |"
      : "| Title and code | What it means | What to do |\n| --- | --- | --- |",
    ...lines,
  ].join("\n");
}

/** A short table for the README: messages by their titles. */
export function composeShortTable(rows: ReadonlyArray<readonly [MessageCode, Row]>): string {
  const lines = rows.map(
    ([code, { meaning, action }]) =>
      `| [${MESSAGES[code].title}](docs/troubleshooting.md#${code}) | ${meaning} | ${action} |`,
  );
  return ["| Message | What it means | What to do |", "| --- | --- | --- |", ...lines].join("\n");
}

/** The document with each marked table replaced; a name without markers is an error. */
export function writeTables(document: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- table: ${name} -->`, `<!-- /table: ${name} -->`];
    const [from, until] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || until < from) throw new Error(`no place for the table ${name}`);
    return `${text.slice(0, from + open.length)}\n\n${table}\n\n${text.slice(until)}`;
  }, document);
}
