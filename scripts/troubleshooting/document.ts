/** A recorded log in a document: between its markers stands nothing but a fenced block. */
const BLOCK = /<!-- recorded: ([\w-]+) -->\n(.*?)<!-- \/recorded -->/gs;

/** The names of the logs that a document shows, in order. */
export function namesIn(document: string): string[] {
  return [...document.matchAll(BLOCK)].map(([, id = ""]) => id);
}

/** The document with every log in it replaced by the one recorded now; unknown ones stay. */
export function writeLogs(document: string, logs: ReadonlyMap<string, string>): string {
  return document.replace(BLOCK, (block, id: string) => {
    const log = logs.get(id);
    return log === undefined
      ? block
      : `<!-- recorded: ${id} -->\n\`\`\`text\n${log}\n\`\`\`\n<!-- /recorded -->`;
  });
}

/** A section of the third order: a heading, and everything up to the next one of any order. */
export interface Section {
  title: string;
  /** What a link to it ends with, as GitHub makes it of the heading. */
  anchor: string;
  /** The names of the logs that it shows. */
  logs: string[];
}

/** The sections whose heading is a message's title. */
export function sectionsIn(document: string): Section[] {
  return document
    .split(/^(?=#{1,3} )/m)
    .filter((part) => part.startsWith("### "))
    .map((part) => {
      const title = part.slice(4, part.indexOf("\n"));
      return { title, anchor: anchorOf(title), logs: namesIn(part) };
    });
}

/** @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}
