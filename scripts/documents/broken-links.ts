import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Links between the files of this repository that lead nowhere: to no file, or to no heading and no
 * anchor of one.
 *
 * @param root the folder of the repository  @param documents Markdown files, from there
 */
export function findBrokenLinks(root: string, documents: readonly string[]): string[] {
  return documents.flatMap((document) => {
    const text = withoutCode(readFileSync(join(root, document), "utf8"));
    return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
      .map(([, link, source]) => link ?? source ?? "")
      .filter((link) => !/^(https?:|mailto:)/.test(link) && !leadsSomewhere(root, document, link))
      .map((link) => `${document}: ${link} leads nowhere`);
  });
}

function leadsSomewhere(root: string, document: string, link: string): boolean {
  const [path = "", anchor = ""] = link.split("#");
  const target = path === "" ? join(root, document) : join(root, dirname(document), path);
  if (relative(root, target).startsWith("..") || !existsSync(target)) return false;
  return anchor === "" || !target.endsWith(".md") || anchorsOf(target).has(anchor);
}

function anchorsOf(file: string): ReadonlySet<string> {
  const text = withoutCode(readFileSync(file, "utf8"));
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slugOf(heading));
  const named = [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id = ""]) => id);
  return new Set([...headings, ...named]);
}

/** The anchor that GitHub gives a heading; links in it count by their words. */
function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

/** Without fenced blocks: what is in them is no Markdown. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```.*?^```$/gms, "");
}
