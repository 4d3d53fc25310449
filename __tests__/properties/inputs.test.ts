import fc from "fast-check";
import { describe, expect } from "vitest";
import { withoutQuotes } from "../../src/inputs/clean.ts";
import { InputError } from "../../src/inputs/input-error.ts";
import { INPUT_NAMES, NO_LOGIN, type RawInputs, SECRET_INPUTS } from "../../src/inputs/names.ts";
import { type Inputs, parseInputs } from "../../src/inputs/parse.ts";
import { isMaskable } from "../../src/inputs/secret-form.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { rawInputs } from "../helpers/raw-inputs.ts";
import { fewInputs, inputValues } from "./arbitraries/inputs.ts";
import { nastyWord } from "./arbitraries/nasty-text.ts";
import { reveals } from "./consumers/readings.ts";
import { property } from "./property.ts";

/** What comes of the inputs, and what was masked until then. */
function parse(raw: RawInputs): { inputs?: Inputs; problems: readonly string[]; masks: string[] } {
  const masks: string[] = [];
  const seen = { ...raw, inputs: { ...raw.inputs } };
  // Whatever else is read before the secrets are masked is a mistake.
  for (const name of INPUT_NAMES) {
    const isSecretInput = SECRET_INPUTS.some((secret) => secret === name);
    Object.defineProperty(seen.inputs, name, {
      get() {
        const open = secretsIn(raw).some((secret) => !masks.includes(secret));
        if (!isSecretInput && open)
          throw new Error(`${name} is read before the secrets are masked`);
        return raw.inputs[name];
      },
    });
  }
  try {
    const vault = createSecretRegistry((value) => void masks.push(value));
    return { inputs: parseInputs(seen, vault), problems: [], masks };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems.map(({ input, reason }) => `\`${input}\` ${reason}`), masks };
  }
}

/** The values that must not be seen, cleaned: what is short is none, and each line of `page-token` is one. */
function secretsIn({ inputs }: RawInputs): string[] {
  const values = SECRET_INPUTS.flatMap((name) =>
    name === "page-token" ? withoutQuotes(inputs[name]).split(/\r\n|[\r\n]/) : [inputs[name]],
  );
  return values.map(withoutQuotes).filter(isMaskable);
}

const NAMED = new RegExp(`^\`(${INPUT_NAMES.join("|")})\` `);

const raws = fc
  .tuple(
    fc.oneof(
      inputValues,
      fewInputs.map((few) => ({ ...rawInputs().inputs, ...filled(few) })),
    ),
    fc.oneof(fc.constantFrom("octo-org/bakery", ""), nastyWord),
    fc.oneof(fc.constantFrom("https://api.github.test", ""), nastyWord),
  )
  .map(
    ([inputs, repository, githubApiUrl]): RawInputs => ({
      inputs,
      repository,
      githubApiUrl,
      login: NO_LOGIN,
    }),
  );

function filled(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ""));
}

describe("whatever the inputs are,", () => {
  property(
    "they are accepted, or every problem names its input and shows no secret",
    raws,
    (raw) => {
      const { inputs, problems, masks } = parse(raw);
      expect(inputs === undefined).toBe(problems.length > 0);
      expect(new Set(problems).size).toBe(problems.length);
      const secrets = secretsIn(raw);
      for (const secret of secrets) expect(masks).toContain(secret);
      for (const mask of masks) expect(mask.length).toBeGreaterThanOrEqual(20);
      const said = problems.join("\n");
      for (const problem of problems) expect(problem).toMatch(NAMED);
      for (const secret of secrets)
        if (reveals(said, secret)) throw new Error(`a secret is seen: ${said}`);
    },
  );

  property("they mean the same after others", fc.tuple(raws, raws), ([raw, other]) => {
    const first = parse(raw);
    parse(other);
    const second = parse(raw);
    expect(second.problems).toEqual(first.problems);
    expect(shape(second.inputs)).toBe(shape(first.inputs));
    expect(second.masks).toEqual(first.masks);
  });
});

function shape(inputs: Inputs | undefined): string {
  return JSON.stringify(inputs) ?? "";
}
