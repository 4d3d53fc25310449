import { describeFailure } from "../core/failure.ts";
import { safeText } from "../core/safe-text.ts";
import { openSession, type Session } from "../core/session.ts";
import { composeJson } from "./compose-json.ts";
import { describeSetup } from "./describe-setup.ts";

/** The output of `--json`. */
export interface JsonOutput {
  /** Whether the setup was started with `--json`. */
  json: boolean;
  /** Writes the object to standard output. Only the first call writes. */
  print(json: string, written?: () => void): void;
}

/** The output of `--json` on standard output. @param words the command line, valid or not */
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

/** The object of a setup that failed, with the same fields as that of one that succeeded. */
export function describeEarlyEnd(error: unknown, session: Session = openSession()): string {
  return composeJson(describeSetup({ session }, {}, describeFailure(error, "json")));
}

/** The same as text for a terminal. @param last the closing line */
export function formatEarlyEnd(
  error: unknown,
  session: Session = openSession(),
  last = "",
): string {
  const { title, message, remedy } = describeFailure(error, "json");
  const lines = [`${title}: ${message}`, `→ ${remedy}`, last];
  return safeText(session.registry, lines.join("\n").trimEnd());
}
