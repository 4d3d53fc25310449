/** A fenced code block of a Markdown file. */
export interface Fence {
  /** The line of its first line of code, from 1. */
  line: number;
  /** With a newline at its end. */
  code: string;
}

/** The fenced blocks of one language, in order; a fence within a list or quote is not seen. */
export function readFences(markdown: string, language: string): Fence[] {
  const blocks = markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"));
  return [...blocks].map((block) => ({
    line: markdown.slice(0, block.index).split("\n").length + 1,
    code: block[1] ?? "",
  }));
}
