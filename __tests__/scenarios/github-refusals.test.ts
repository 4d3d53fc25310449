import { expect } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import { scenario } from "../helpers/scenario.ts";

const ALWAYS = { on: { server: "github" }, times: Number.POSITIVE_INFINITY } as const;

/** What GitHub says with 403 where no permission is missing. */
const SENTENCES: ReadonlyArray<[string, string, string, RegExp]> = [
  [
    "an IP allow list",
    "Although you appear to have the correct authorization credentials, the `octo-org` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
    "store-address-not-allowed",
    /IP allow list/,
  ],
  [
    "a lifetime that is too long",
    "`octo-org` forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime.",
    "store-forbidden",
    /lifetime/,
  ],
  [
    "a classic token",
    "`octo-org` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.",
    "store-forbidden",
    /no classic token/,
  ],
  ["an archive", "Repository was archived so is read-only.", "store-forbidden", /Unarchive/],
  ["a missing role", "Must have admin rights to Repository.", "store-forbidden", /that role/],
  ["something new", "The moon is full.", "store-forbidden", /Follow GitHub's sentence/],
];

scenario.each(SENTENCES)(
  "GitHub's refusal for %s leads with its own sentence, and asks for no permission",
  async ({ mint, emulator, storing }, _name, sentence, code, remedy) => {
    emulator.inject({ ...ALWAYS, ...jsonAnswer(403, { message: sentence }) });
    const { exitCode, annotations, outputs, message } = await mint(storing);
    expect([exitCode, outputs["error-code"]]).toEqual([1, code]);
    expect(annotations[0]?.message.startsWith(`GitHub says: “${sentence}” (HTTP 403).`)).toBe(true);
    expect(message.split(sentence)).toHaveLength(2);
    expect(message).toMatch(remedy);
    expect(message).not.toMatch(/lacks a permission|Give the token/);
  },
);

scenario(
  "GitHub's refusal for single sign-on says who must authorize the token",
  async ({ mint, emulator, storing }) => {
    const headers = { "x-github-sso": "required; url=https://github.test/orgs/octo-org/sso" };
    emulator.inject({ ...ALWAYS, ...jsonAnswer(403, { message: "Not yet." }, headers) });
    const { message } = await mint(storing);
    expect(message).toContain("GitHub says: “Not yet.” (HTTP 403).");
    expect(message).toMatch(/What to do: The token's owner must authorize it/);
  },
);

scenario(
  "a refused write is told by GitHub's sentence, once for both secrets",
  async ({ mint, emulator, storing }) => {
    const sentence = "Repository was archived so is read-only.";
    const on = { server: "github", method: "PUT" } as const;
    emulator.inject({ ...ALWAYS, on, ...jsonAnswer(403, { message: sentence }) });
    const { annotations, message, outputs } = await mint({
      ...storing,
      "user-token-secret-name": "FB_USER_TOKEN",
    });
    expect(annotations.filter(({ level }) => level === "error")).toHaveLength(2);
    expect(message.split("Unarchive")).toHaveLength(2);
    expect(outputs).toMatchObject({ healthy: "true", "secret-updated": "false" });
  },
);
