import { expect } from "vitest";
import { makeToken } from "../helpers/make-token.ts";
import { scenario } from "../helpers/scenario.ts";

scenario.each<[string, (value: string) => string]>([
  ["ends in a zero-width space", (value) => `${value}\u200b`],
  ["stands in quotes", (value) => `"${value}"`],
])(
  "what %s is taken without it, and masked",
  async ({ run, app, page, userToken, storing }, _name, copy) => {
    const { exitCode, masks, outputs } = await run({
      ...storing,
      "app-id": copy(app.id),
      "app-secret": copy(app.secret),
      "user-token": copy(userToken.value),
      "page-id": copy(page.id),
      "github-token": copy(storing["github-token"]),
    });
    expect([exitCode, outputs["secret-updated"]]).toEqual([0, "true"]);
    expect(masks).toEqual(expect.arrayContaining([app.secret, userToken.value]));
  },
);

scenario("a number that YAML read as a float is told as that", async ({ mint }) => {
  const { message, calls } = await mint({ "app-id": "1.90723450011712E+15" });
  expect(message).toMatch(/`app-id` must be digits.*YAML read it as a float.*in quotes/);
  expect(calls).toEqual([]);
});

scenario.each([
  ["Instagram", "IGAA"],
  ["Threads", "THAA"],
  ["JWT", "eyJ"],
])("a token of %s is told as that before any call", async ({ run }, family, beginning) => {
  for (const input of ["user-token", "page-token"]) {
    const { message, calls, outputs } = await run({ [input]: beginning + makeToken(60) });
    expect(message).toMatch(new RegExp(`\`${input}\` is an? .*${family}.*\`EAA\``));
    expect([calls, outputs["error-code"]]).toEqual([[], "input-invalid"]);
  }
});

scenario.each([["null"], ["undefined"], ["true"], ["changeme"], ["short"]])(
  "%s in place of a secret is the one problem, is not masked, and shreds no sentence",
  async ({ mint, storing }, word) => {
    for (const input of ["app-secret", "user-token", "page-token", "github-token"]) {
      const given = { ...storing, "allow-expiring": "true", [input]: word };
      const { annotations, masks, message, summary, calls } = await mint(given);
      expect(annotations).toHaveLength(1);
      expect(message.match(/`[a-z-]+` (?=holds|has|must|is)/g)).toEqual([`\`${input}\` `]);
      expect(masks).not.toContain(word);
      expect(`${message}${summary}`).not.toContain("***");
      expect(calls).toEqual([]);
    }
  },
);

scenario("an empty app-id has the reasons of an empty secret", async ({ mint }) => {
  const { message } = await mint({ "app-id": "", "app-secret": "" });
  expect(message).toMatch(/`app-id` must be given.*a fork/s);
  expect(message.split("a pull request from a fork")).toHaveLength(2);
});
