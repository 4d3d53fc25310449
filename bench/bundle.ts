import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is known of dist/ without running it. */
export interface Bundle {
  /** Bytes of each JavaScript file, index.js first. */
  files: { name: string; bytes: number }[];
  undiciCopies: number;
  minified: boolean;
}

const dist = join(import.meta.dirname, "../dist");

/** Reads dist/, or answers undefined when nothing is built. */
export function inspectBundle(): Bundle | undefined {
  if (!existsSync(join(dist, "index.js"))) return undefined;
  const names = readdirSync(dist)
    .filter((name) => /\.[cm]?js$/.test(name))
    .sort((a, b) => Number(b === "index.js") - Number(a === "index.js") || a.localeCompare(b));
  const sources = names.map((name) => readFileSync(join(dist, name), "utf8"));
  const code = sources.join("\n");
  return {
    files: names.map((name, at) => ({ name, bytes: Buffer.byteLength(sources[at] ?? "") })),
    // Every copy of undici defines this error once, and no minifier renames a string.
    undiciCopies: code.match(/\.code\s*=\s*["']UND_ERR_SOCKET["']/g)?.length ?? 0,
    // Written code has lines of some 30 characters; a minifier leaves thousands to a line.
    minified: code.length / code.split("\n").length > 200,
  };
}

/** The bundle in lines to print. */
export function describeBundle(bundle: Bundle | undefined): string {
  if (!bundle) return "dist/: not built";
  const sum = bundle.files.reduce((bytes, file) => bytes + file.bytes, 0);
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  const files = bundle.files.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(", ");
  const shape = bundle.minified ? "minified" : "not minified";
  return `dist/: ${kilobytes(sum)} of JavaScript (${files}), copies of undici: ${bundle.undiciCopies}, ${shape}`;
}
