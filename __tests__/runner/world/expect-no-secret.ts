import { expect } from "vitest";
import type { Street } from "./open-street.ts";

/** Asserts that a text holds no secret of this world: nobody may read one. */
export function expectNoSecret({ app, graph, github }: Street, text: string): void {
  const secrets = [app.secret, ...graph.tokens.keys(), ...github.tokens.keys()];
  const seen = secrets.find((secret) => text.includes(secret));
  if (seen) expect.fail(`a secret is seen: ${text.replaceAll(seen, "[secret]")}`);
}
