import { plainText, scrubError } from "../../src/library.ts";
import { openSession, type Session } from "../core/session.ts";
import { describeSetup } from "./describe-setup.ts";
import { describeFailure } from "./remedies.ts";

/** Where a setup's results go. */
export interface JsonOutput {
  /** Whether the setup was started with `--json`. */
  json: boolean;
  /** Takes the one object on standard output; all but the first are left out. */
  print(json: string, written?: () => void): void;
}

/** Standard output, as a script reads it. @param words the command line, be it right or wrong */
export function openJsonOutput(
  words: readonly string[],
  stdout: NodeJS.WritableStream,
): JsonOutput {
  let printed = false;
  return {
    json: words.some((word) => /^--json(=|$)/.test(word)),
    print(json, written) {
      if (printed) return;
      printed = true;
      stdout.write(`${json}\n`, () => written?.());
    },
  };
}

/** The object of a setup that failed, as far as it came: the same fields as that of one that went well. */
export function describeEarlyEnd(error: unknown, session: Session = openSession()): string {
  const safe = scrubberOf(session);
  return JSON.stringify(
    describeSetup({ session }, {}, scrubError(describeFailure(error), safe), safe),
  );
}

/** The same for whoever looks at a terminal. @param last what the secrets hold now */
export function formatEarlyEnd(
  error: unknown,
  session: Session = openSession(),
  last = "",
): string {
  const { title, message, remedy } = describeFailure(error);
  return scrubberOf(session)([`${title}: ${message}`, `→ ${remedy}`, last].join("\n").trimEnd());
}

function scrubberOf({ registry }: Session): (text: string) => string {
  // Twice: signs that are taken out may have stood in the middle of a secret.
  return (text) => registry.scrub(plainText(registry.scrub(text)));
}
