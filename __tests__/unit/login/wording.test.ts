import { expect, test } from "vitest";
import {
  declined,
  expired,
  foreign,
  refused,
  tokenInAddress,
} from "../../../src/login/refused-address.ts";
import { wordsIn } from "../../helpers/words-in.ts";

// The words are the product: a change of one is seen in the file, and meant. `vitest -u` writes them.

test("what is said of an address that cannot be used", async () => {
  const errors = [
    ...(["plain", "half", "twice", "link", "elsewhere"] as const).map(foreign),
    tokenInAddress(),
    expired(),
    declined(),
    refused(new URLSearchParams({ error: "server_error" })),
    refused(new URLSearchParams()),
  ];
  for (const { remedy } of errors) expect(wordsIn(remedy)).toBeLessThanOrEqual(40);
  const said = errors.map(
    ({ code, message, remedy }) => `- \`${code}\`: ${message}\n\n  ${remedy}\n`,
  );
  await expect(said.join("\n")).toMatchFileSnapshot("wording/addresses.md");
});
