import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTitles } from "../read-titles.ts";
import { namesIn, sectionsIn } from "./document.ts";
import type { Example } from "./example.ts";

/**
 * What a reader would look for in the document and not find: a message without a log, a title of
 * an index that leads nowhere, a reason for death that no log shows.
 *
 * @param sources the folder of `src/`
 */
export function findGaps(
  document: string,
  examples: readonly Example[],
  sources: string,
): string[] {
  const sections = sectionsIn(document);
  const shown = namesIn(document);
  const titles = new Set([...readTitles(sources), ...examples.map(({ title }) => nameOf(title))]);
  return [
    ...[...titles].flatMap((title) => {
      const section = sections.find((candidate) => candidate.title === title);
      if (!section) return [`no section is called “${title}”`];
      const isLinked = document.includes(`**${title}**](#${section.anchor})`);
      return [
        ...(section.logs.length > 0 ? [] : [`the section “${title}” shows no log`]),
        ...(isLinked ? [] : [`no table links to “${title}” as #${section.anchor}`]),
      ];
    }),
    ...examples
      .filter(({ id, title }) => sectionOf(id) !== nameOf(title))
      .map(({ id, title }) => `the log ${id} does not stand, once, in “${nameOf(title)}”`),
    ...shown
      .filter((id) => !examples.some((example) => example.id === id))
      .map((id) => `no run is called ${id}`),
    ...readReasons(sources)
      .filter((reason) => !document.includes(`The Page token is dead: ${reason}`))
      .map((reason) => `no log shows a token that is dead because ${reason}`),
  ];

  function sectionOf(id: string): string | undefined {
    const [section, ...others] = sections.filter(({ logs }) => logs.includes(id));
    return others.length === 0 ? section?.title : undefined;
  }
}

/** The name of a section for all titles that differ in a number only. */
function nameOf(title: string): string {
  return title.replace(/^\d+ problems/, "Several problems");
}

/** Why a token can be dead, as `src/health/invalid-reasons.ts` says it. */
function readReasons(sources: string): string[] {
  const faults = readFileSync(join(sources, "health", "invalid-reasons.ts"), "utf8");
  return [...faults.matchAll(/\bwhy:\s*"([^"]+)"/g)].flatMap(([, why]) => why ?? []);
}
