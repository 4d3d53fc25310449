import type { GitHubCall } from "../call.ts";

/**
 * One sheet of a list by `per_page` (30, at most 100) and `page`, with the `Link` header that leads
 * to the others and keeps the rest of the query. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paginate<T>(
  call: GitHubCall,
  items: readonly T[],
): { sheet: T[]; headers: Record<string, string> } {
  const perPage = Math.min(100, Math.max(1, Number(call.query.per_page) || 30));
  const page = Math.max(1, Number(call.query.page) || 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const path = call.segments.map((segment) => encodeURIComponent(segment)).join("/");
  const link = (number: number, rel: string) => {
    const query = new URLSearchParams({ ...call.query, page: String(number) });
    return `<${call.base}/${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  return {
    sheet: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}
