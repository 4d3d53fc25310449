import fc from "fast-check";
import { nastyText } from "./nasty-text.ts";

const keys = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "data",
    "error",
    "access_token",
    "id",
    "paging",
    "",
  ),
  fc.string({ maxLength: 8 }),
);

const leaves = fc.oneof(
  nastyText,
  fc.constantFrom(null, true, false, 0, -0, -1, 1.5, 2 ** 53, 1e308, Number.MIN_VALUE),
  fc.double({ noNaN: true }),
  fc.integer(),
);

const trees = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaves,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie("tree")), { maxLength: 4 }).map(withKeys),
  ),
})).tree;

/** An object with own properties of any names, `__proto__` too, as `JSON.parse` makes them. */
function withKeys(entries: ReadonlyArray<readonly [string, unknown]>): unknown {
  const made: Record<string, unknown> = {};
  for (const [name, value] of entries)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true });
  return made;
}

/** JSON texts, also of numbers and depths that no program writes. */
export const jsonTexts = fc.oneof(
  { weight: 20, arbitrary: trees.map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "1e999",
      "-1e999",
      '{"data":1e400}',
      "9".repeat(400),
      `${"[".repeat(5000)}${"]".repeat(5000)}`,
      `${'{"data":'.repeat(5000)}1${"}".repeat(5000)}`,
      '{"data":1,"data":2}',
      '\ufeff{"data":{}}',
    ),
  },
);

/** The value with one of its parts, at any depth, put in the place of another value. */
export function mutants(sound: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(sound);
  return fc
    .tuple(
      fc.subarray(paths, { minLength: 1, maxLength: Math.min(2, paths.length) }),
      trees,
      fc.boolean(),
    )
    .map(([chosen, value, removed]) =>
      chosen.reduce((body, path) => replaceAt(body, path, removed ? undefined : value), sound),
    );
}

type Path = readonly string[];

function pathsOf(value: unknown, above: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [above];
  const below = Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...above, name]));
  return [above, ...below];
}

function replaceAt(value: unknown, [name, ...rest]: Path, part: unknown): unknown {
  if (name === undefined) return part;
  if (typeof value !== "object" || value === null) return value;
  const inner = replaceAt(Reflect.get(value, name), rest, part);
  if (Array.isArray(value))
    return value.map((old, index) => (String(index) === name ? inner : old));
  return { ...value, [name]: inner };
}
