import { cursorOf } from "../calls/graph-calls.ts";

interface Sheet {
  data: Array<{ id: string; access_token?: string }>;
}

/**
 * Leaves one page of a list, as a server may that gives fewer than asked for: with the cursor of
 * the next sheet, and its URL, which holds a token as Facebook's do.
 */
export function cutIntoSheets(body: Sheet): unknown {
  const [first, ...others] = body.data;
  if (!first || others.length === 0) return body;
  const after = cursorOf(first.id);
  const next = `https://graph.test/me/accounts?access_token=${first.access_token}&after=${after}`;
  return { data: [first], paging: { cursors: { before: after, after }, next } };
}
