import { createScrubber } from "./scrub.ts";
import { Secret } from "./secret.ts";

/** Where every secret of a run is born: it is masked and known to the scrubber before anyone has it. */
export interface SecretRegistry {
  /**
   * Masks the value in the log of the whole job, teaches the scrubber every form of it, and wraps
   * it. The same value is masked once.
   */
  register(value: string): Secret;
  /** The text without any secret kept so far. Everything that leaves the program passes here. */
  scrub(text: string): string;
}

/**
 * An empty registry.
 *
 * @param mask writes `::add-mask::`, after which the runner shows `***` for the value
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#masking-a-value-in-a-log
 */
export function createSecretRegistry(mask: (value: string) => void): SecretRegistry {
  const kept = new Map<string, Secret>();
  const scrubber = createScrubber();
  return {
    register(value) {
      const known = kept.get(value);
      if (known) return known;
      if (value !== "") mask(value);
      scrubber.learn(value);
      const secret = new Secret(value);
      kept.set(value, secret);
      return secret;
    },
    scrub: (text) => scrubber.scrub(text),
  };
}
