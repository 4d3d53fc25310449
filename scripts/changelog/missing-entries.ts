/** What a version promises, by kind: names that workflows and programs rely on. */
export type Names = Readonly<Record<Kind, readonly string[]>>;

/** A kind of such names. */
export type Kind = "input" | "output" | "finding" | "error code";

/**
 * What the changelog does not say: a name that is new or gone since the last release and does not
 * stand, in backticks, in the topmost section; or a released section beside names that were not
 * recorded.
 *
 * @param promised names of the last release  @param present names of today
 * @param changelog the text of CHANGELOG.md
 */
export function findMissingEntries(promised: Names, present: Names, changelog: string): string[] {
  const [, section = ""] = changelog.split(/^## /m);
  const [title = ""] = section.split("\n");
  const changes = (Object.keys(present) as Kind[]).flatMap((kind) => [
    ...without(present[kind], promised[kind]).map((name) => ({ kind, name, what: "new" })),
    ...without(promised[kind], present[kind]).map((name) => ({ kind, name, what: "gone" })),
  ]);
  const isReleased = / - \d{4}-\d{2}-\d{2}$/.test(title);
  return [
    ...changes
      .filter(({ name }) => !section.includes(`\`${name}\``))
      .map(
        ({ kind, name, what }) =>
          `the ${kind} ${name} is ${what}: say so in CHANGELOG.md, in the topmost section, as \`${name}\``,
      ),
    ...(isReleased && changes.length > 0
      ? [
          "the topmost section of CHANGELOG.md has a date. For a release: node scripts/check-changelog.ts --release. After one: open a section “## [Unreleased]”",
        ]
      : []),
  ];
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
