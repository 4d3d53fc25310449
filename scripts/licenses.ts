import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A module in the statistics of a build, of which only this is used. */
interface BundledModule {
  nameForCondition?: string | null;
  /** Read, but in no bundle: nothing of it is used. */
  orphan?: boolean;
  modules?: BundledModule[];
}

/** What `ncc --stats-out` writes, of which only this is used. */
export interface BuildStatistics {
  modules: BundledModule[];
}

/**
 * The licences that code handed on under our MIT licence may carry: each lets its code be copied
 * into a bundle, provided that its text comes along.
 */
const COMPATIBLE = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

/**
 * The licences of every package in the bundle, one after the other. Made from the build's own
 * statistics, since `ncc --license` leaves out what it joins with other modules (two of twenty
 * packages were listed here).
 *
 * @param ours files below a package's folder that hold nothing of the package
 * @throws {Error} when a package comes without a licence, or with one that does not go with ours
 */
export function collectLicenses({ modules }: BuildStatistics, ours: ReadonlySet<string>): string {
  const files = modules.flatMap(filesOf).filter((file) => !ours.has(file));
  const folders = new Set(files.flatMap(packageFolder));
  const byTerms = Map.groupBy([...folders].map(readLicense), ({ terms }) => terms.join(" "));
  return [...byTerms.values()]
    .map((packages) => {
      const notices = packages.flatMap(({ name, copyrights }) => [
        name,
        ...copyrights.map((line) => `  ${line}`),
        ...(VENDORED[name.split(" ")[0] ?? ""] ?? []),
      ]);
      return [...notices, "", ...(packages[0]?.text ?? []), ""].join("\n");
    })
    .toSorted()
    .join(`\n${"-".repeat(80)}\n\n`);
}

function filesOf({ nameForCondition, orphan, modules = [] }: BundledModule): string[] {
  if (orphan) return [];
  return [...(nameForCondition ? [nameForCondition] : []), ...modules.flatMap(filesOf)];
}

/** The folder of the innermost package that a file belongs to. */
function packageFolder(file: string): string[] {
  const match = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return match ? [match[0]] : [];
}

/** What a package has in it of others, under a licence of the same words. */
const VENDORED: Readonly<Record<string, string[]>> = {
  undici: ["llhttp (MIT), in undici as WebAssembly", "  Copyright Fedor Indutny, 2018."],
};

/** A package's licence: whose it is, and what it says to everybody alike. */
interface License {
  name: string;
  copyrights: string[];
  /** The words of the rest, by which equal licences are found. */
  terms: string[];
  /** The lines of the rest. */
  text: string[];
}

function readLicense(folder: string): License {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file || !license || !existsSync(join(folder, file)))
    throw new Error(`${name} comes without a licence`);
  if (!COMPATIBLE.has(license))
    throw new Error(`${name} comes under ${license}, which is not known to go with MIT`);
  const lines = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  // Near the top: the terms themselves speak of copyright further down.
  const isNotice = (line: string, at: number) =>
    at < 12 && /^\s*(MIT License )?Copyright\b/i.test(line);
  const isTitle = (line: string) => /^\s*(The )?MIT License( \(MIT\))?\s*$/i.test(line);
  const text = lines.filter((line, at) => !isNotice(line, at) && !isTitle(line));
  return {
    name: `${name} ${version} (${license})`,
    copyrights: lines.filter(isNotice).map((line) => line.trim()),
    terms:
      text
        .join(" ")
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? [],
    text: text.join("\n").trim().split("\n"),
  };
}
