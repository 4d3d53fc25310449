import { GraphError, parameterError } from "../graph-error.ts";

/** Operations one batch may hold. */
const MOST_OPERATIONS = 50;

/** One entry of `batch`. */
export interface Operation {
  readonly method: string;
  readonly relativeUrl: string;
  /** Urlencoded. */
  readonly body: string;
  /** Of `headers`, an array of `Name: value`; names in lower case. */
  readonly headers: Record<string, string>;
  readonly name: string | undefined;
  readonly dependsOn: string | undefined;
  /** undefined: only when another operation refers to it. */
  readonly omitOnSuccess: boolean | undefined;
  /** Whether it brings an access token of its own. */
  readonly hasToken: boolean;
}

/**
 * Reads the `batch` parameter.
 *
 * @throws {GraphError} 100 when it is no JSON array of operations; GraphBatchException, without a
 *   code, for more than 50.
 */
export function parseOperations(text: string): Operation[] {
  const entries = parseArray(text);
  if (entries.length > MOST_OPERATIONS) {
    throw new GraphError(
      undefined,
      `Too many requests in batch message. Maximum batch size is ${MOST_OPERATIONS}`,
      { type: "GraphBatchException" },
    );
  }
  return entries.map((entry) => {
    const fields: Record<string, unknown> = typeof entry === "object" && entry ? { ...entry } : {};
    const read = (name: string) => {
      return typeof fields[name] === "string" ? fields[name] : undefined;
    };
    const relativeUrl = read("relative_url");
    if (relativeUrl === undefined) throw parameterError("param relative_url is required");
    const body = read("body") ?? "";
    const headers = readHeaders(fields.headers);
    const omit = fields.omit_response_on_success;
    return {
      method: (read("method") ?? "GET").toUpperCase(),
      relativeUrl: relativeUrl.replace(/^\/+/, ""),
      body,
      headers,
      name: read("name"),
      dependsOn: read("depends_on"),
      omitOnSuccess: omit === undefined ? undefined : omit === true || omit === "true",
      hasToken:
        headers.authorization !== undefined ||
        /(?:^|[?&])access_token=./.test(`${relativeUrl}&${body}`),
    };
  });
}

function readHeaders(value: unknown): Record<string, string> {
  const lines = Array.isArray(value) ? value.map(String) : [];
  return Object.fromEntries(
    lines.map((line) => {
      const [name = "", ...rest] = line.split(":");
      return [name.trim().toLowerCase(), rest.join(":").trim()];
    }),
  );
}

function parseArray(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed;
  } catch {}
  throw parameterError("param batch must be an array.");
}
