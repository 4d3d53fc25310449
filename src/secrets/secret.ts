import { inspect } from "node:util";

/**
 * A string that nobody may see. It prints as `[secret]` wherever it is logged, joined into a string
 * or serialised; only {@link Secret.reveal} gives the value, so that `grep reveal\(` lists every
 * place where a secret leaves our hands.
 *
 * Made by {@link SecretRegistry.register} only, which masks the value first.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for a header, a request body, a sealed box or the `page-token` output. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both hold the same value; says nothing else about it. */
  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return "[secret]";
  }

  toJSON(): string {
    return "[secret]";
  }

  [inspect.custom](): string {
    return "[secret]";
  }
}
