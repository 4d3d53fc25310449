import { formatList } from "../cut-text.ts";
import { Secret } from "../secrets/secret.ts";
import type { ObtainedPage, ObtainedPages } from "./obtained-pages.ts";
import { objectionToPageToken, type SecretWish } from "./secret-wish.ts";

/** Characters of the ids in a reason. */
const IDS = 300;

/**
 * The one secret that holds the tokens of all Pages, one a line, in the order of the Pages: of each
 * the new token where one was taken, else what was given, whatever it is worth. It is written where
 * at least one line is new and no Page would be without one. Lines that name no Page are dropped;
 * those that nothing is known of stay, in the place of the Pages that may be theirs.
 */
export function planTokenLines({ pages, loose }: ObtainedPages, name: string): SecretWish {
  const unknown = [...loose.unknown];
  const lines: Secret[] = [];
  const lacking: ObtainedPage[] = [];
  for (const page of pages) {
    const own = isNew(page) && page.token ? [page.token] : page.given;
    const line = own.length > 0 ? own : unknown.splice(0, 1);
    if (line.length === 0) lacking.push(page);
    lines.push(...line);
  }
  lines.push(...unknown);
  return {
    name,
    // Not registered: each line of it is, and the whole is never seen.
    value: new Secret(lines.map((line) => line.reveal()).join("\n")),
    why: objectionToLines(pages, lacking, loose.foreign),
    pageIds: pages.map(({ page }) => page.id),
  };
}

function isNew(page: ObtainedPage): boolean {
  return objectionToPageToken(page) === undefined;
}

function objectionToLines(
  pages: readonly ObtainedPage[],
  lacking: readonly ObtainedPage[],
  foreign: readonly number[],
): string | undefined {
  const ids = lacking.map(({ page }) => page.id);
  const reasons = [
    ...(pages.some(isNew) ? [] : ["no Page token in it is new"]),
    ...(foreign.length > 0
      ? [
          `line ${foreign.join(", ")} of \`page-token\` is a token of a Page that \`page-id\` does not list`,
        ]
      : []),
    ...(ids.length > 0
      ? [
          `there is no token to put in for the Page${ids.length === 1 ? "" : "s"} ${formatList(ids, IDS)}`,
        ]
      : []),
  ];
  return reasons.length > 0 ? reasons.join("; and ") : undefined;
}
