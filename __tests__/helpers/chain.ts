import { aPage, aToken, type TokenOptions } from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import type { Page } from "../../emulator/graph/state/page-model.ts";
import type { Scene } from "./scenario.ts";

/** A chain of shops: several Pages that Ada manages, each with a Page token of an earlier run. */
export interface Chain {
  pages: Page[];
  ids: string[];
  tokens: Token[];
  /** The input `page-token`: one token a line, in the order of the Pages. */
  lines: string;
}

/** Opens so many shops, the bakery first. @param differing what of the token of a shop differs, by its place */
export function openChain(
  { graph, app, user, page }: Pick<Scene, "graph" | "app" | "user" | "page">,
  count: number,
  differing: Readonly<Record<number, TokenOptions>> = {},
): Chain {
  const others = Array.from({ length: count - 1 }, (_, at) =>
    aPage(graph, { role: user, name: `Shop ${at + 2}` }),
  );
  const pages = [page, ...others];
  const tokens = pages.map((shop, at) =>
    aToken(graph, { kind: "page", app, user, page: shop, ...differing[at] }),
  );
  return {
    pages,
    ids: pages.map(({ id }) => id),
    tokens,
    lines: tokens.map(({ value }) => value).join("\n"),
  };
}

/** The output `pages`, read. */
export interface PageOutput {
  "page-id": string;
  "page-name": string;
  healthy: boolean;
  minted: boolean;
  "secret-updated": boolean;
  "expires-at": string;
  "data-access-expires-at": string;
  "renew-by": string;
  findings: Array<{ code: string; severity: string }>;
  "error-code": string;
}

/** The output `pages`. */
export function pagesOf({ outputs }: { outputs: Record<string, string> }): PageOutput[] {
  return JSON.parse(outputs.pages ?? "[]") as PageOutput[];
}

/** What is said of each Page, in the order of the output: its findings and its error, `healthy` where there is none. */
export function verdictsOf(run: { outputs: Record<string, string> }): string[] {
  return pagesOf(run).map(({ healthy, findings, "error-code": error }) => {
    const said = [...findings.map(({ code }) => code), ...(error === "" ? [] : [error])];
    return said.join(" ") || (healthy ? "healthy" : "unhealthy");
  });
}

/** The output `page-tokens`. */
export function tokensOf({ outputs }: { outputs: Record<string, string> }): Record<string, string> {
  return JSON.parse(outputs["page-tokens"] ?? "{}") as Record<string, string>;
}
