/** A comment that begins its line: what it holds does not run. */
const COMMENT = /^[ \t]*(?:\/\*.*?\*\/|\/\/[^\n]*)/gms;

/** A whole group that is skipped, or a single test that takes the turn of all others of its file. */
const OFF = /^[ \t]*(?:describe\.(?:skip|todo)|(?:describe|test|it)\.only)\b/m;

/**
 * Whether the source of a test file runs a test of that title: one that begins its line, is called
 * by `test`, `it`, `scenario`, `loginScenario` or `property` itself (with `.each`, or without), and is not skipped by an option.
 * `.skip`, `.todo` and `.only` make it none, and so does a skipped group anywhere in the file.
 * `.skipIf` counts: it is about a platform.
 */
export function hasRunningTest(source: string, title: string): boolean {
  const code = source.replace(COMMENT, "");
  if (OFF.test(code)) return false;
  const quoted = `(["'\`])${RegExp.escape(title)}\\1`;
  const call = String.raw`^[ \t]*(?:test|it|scenario|loginScenario|property)(?:\.(?:each|skipIf)(?:<[^()]*>)?\([^;]*?\))?\(\s*${quoted}`;
  return new RegExp(String.raw`${call}(?!,\s*\{[^}]*\b(?:skip|todo)\b)`, "m").test(code);
}
