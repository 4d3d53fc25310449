import { expect } from "vitest";
import type { Scene } from "./open-scene.ts";

/** Asserts that a text holds no secret of this world: nobody may read one. */
export function expectNoSecret({ app, graph, github }: Scene, text: string): void {
  const secrets = [app.secret, ...graph.tokens.keys(), ...github.tokens.keys()];
  const seen = secrets.find((secret) => text.includes(secret));
  if (seen) expect.fail(`a secret is seen: ${text.replaceAll(seen, "[secret]")}`);
}
