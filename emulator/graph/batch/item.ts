import type { HttpAnswer } from "../../http.ts";

/** The answer to one operation; null where it was omitted or its dependency failed. */
export type BatchItem = {
  code: number;
  headers?: { name: string; value: string }[];
  body: string;
} | null;

/**
 * Headers of an item in the letters that were recorded: inside a batch they are JSON strings, which
 * clients compare to the letter. Others, `date` and `x-fb-…` among them, an item does not have.
 */
const ITEM_HEADERS: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "Access-Control-Allow-Origin",
  "www-authenticate": "WWW-Authenticate",
  etag: "ETag",
  expires: "Expires",
  "facebook-api-version": "Facebook-API-Version",
  "content-type": "Content-Type",
  "x-app-usage": "X-App-Usage",
  "x-page-usage": "X-Page-Usage",
  "x-business-use-case-usage": "X-Business-Use-Case-Usage",
  "cache-control": "Cache-Control",
  vary: "Vary",
  pragma: "Pragma",
};

/** An answer as an item of a batch. */
export function renderItem(answer: HttpAnswer, withHeaders: boolean): BatchItem {
  const body = answer.body.toString();
  if (!withHeaders) return { code: answer.status, body };
  const headers = Object.entries(ITEM_HEADERS).flatMap(([key, name]) => {
    const value = answer.headers[key];
    if (value === undefined) return [];
    return [{ name, value: key === "content-type" ? "text/javascript; charset=UTF-8" : value }];
  });
  return { code: answer.status, headers, body };
}
