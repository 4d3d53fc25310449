/** Which id was asked for, and among which others. */
export interface AskedId {
  /** Whether a login of this run brought the user token; such a run needs an id. */
  fromLogin?: boolean;
  /** Undefined where no id was asked for. */
  pageId: string | undefined;
  /** The ids of a run for several Pages, or `all`; left out in a run for one. */
  among?: readonly string[] | "all" | undefined;
}

/** What became of an id: the Page has moved, it is a profile's number, or of another kind of object. */
export interface IdChange {
  kind: "moved" | "profile" | "other";
  /** The Page's id now, where Facebook names it. */
  newId: string | undefined;
}

const TRANSPARENCY = "the Page shows it under About → Page transparency";

/** What to do about `page-id`, so that the other Pages of the run stay in it. */
export function changePageId(
  { pageId, among, fromLogin = false }: AskedId,
  change: IdChange,
): string {
  if (among === undefined || pageId === undefined)
    return setPageId(change, !fromLogin && pageId !== undefined);
  if (among === "all") return listInsteadOfAll(pageId, change.newId);
  return changeList(pageId, among, change);
}

/** @param isOptional whether a run without `page-id` would tell the ids, and has not done so */
function setPageId({ kind, newId }: IdChange, isOptional: boolean): string {
  if (newId !== undefined)
    return `Set \`page-id\` to ${newId}, in this step's \`with:\` block or in the variable behind it.`;
  return kind === "moved"
    ? `Set \`page-id\` to the id that the details name${isOptional ? ", or leave it out: the run then lists the Pages that are visible." : "."}`
    : `Set \`page-id\` to the id of the Page: ${TRANSPARENCY}${isOptional ? ", and a run without `page-id` lists the Pages that are visible." : "."}`;
}

function listInsteadOfAll(pageId: string, newId: string | undefined): string {
  const change =
    newId === undefined ? `without ${pageId}` : `with ${newId} in the place of ${pageId}`;
  return `List the ids of the Pages in \`page-id\` instead of \`all\`, ${change}.`;
}

function changeList(pageId: string, among: readonly string[], { kind, newId }: IdChange): string {
  if (newId !== undefined && among.includes(newId)) {
    const which = kind === "moved" ? "where Facebook moved it" : "the Page's own id";
    return `Take ${pageId} out of \`page-id\`: ${newId}, ${which}, is already listed.`;
  }
  if (newId !== undefined) return `Put ${newId} in the place of ${pageId} in \`page-id\`.`;
  return kind === "moved"
    ? `Put the id that the details name in the place of ${pageId} in \`page-id\`, or take ${pageId} out.`
    : `Put the id of the Page in the place of ${pageId} in \`page-id\`: ${TRANSPARENCY}.`;
}
