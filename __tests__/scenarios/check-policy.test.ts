import { expect } from "vitest";
import { aPage, days, lapseDataAccess, type TokenOptions } from "../../emulator/builders.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

type Inputs = Record<string, string>;

/** A token, what the inputs ask of it, and the finding that comes of both: `code severity`. */
const POLICIES: Array<[string, TokenOptions, Inputs, string?]> = [
  ["a token that ends", { expiresIn: days(30) }, {}, "expires failure"],
  ["a token that ends and may", { expiresIn: days(30) }, { "allow-expiring": "true" }],
  [
    "a token that ends within warn-within-days",
    { expiresIn: days(30) },
    { "allow-expiring": "true", "warn-within-days": "40" },
    "expires-soon warning",
  ],
  [
    "a token that ends within fail-within-days",
    { expiresIn: days(30) },
    { "allow-expiring": "true", "fail-within-days": "40" },
    "expires-soon failure",
  ],
  ["lapsed data access", { dataAccessIn: -days(1) }, {}, "data-access-expired failure"],
  [
    "lapsed data access under data-access: warn",
    { dataAccessIn: -days(1) },
    { "data-access": "warn" },
    "data-access-expired warning",
  ],
  [
    "lapsed data access under data-access: ignore",
    { dataAccessIn: -days(1) },
    { "data-access": "ignore" },
  ],
  [
    "data access that lapses soon",
    { dataAccessIn: days(10) },
    {},
    "data-access-expires-soon warning",
  ],
  [
    "data access that lapses within fail-within-days",
    { dataAccessIn: days(10) },
    { "fail-within-days": "20" },
    "data-access-expires-soon failure",
  ],
  ["a grant for no Page", { pages: [] }, {}, "scope-not-for-page failure"],
];

scenario.each(POLICIES)(
  "a check of %s finds what the inputs ask for",
  async ({ aPageToken, run }, _name, token, inputs, found) => {
    const { exitCode, findings } = await run({ "page-token": aPageToken(token).value, ...inputs });
    expect(findings.map((finding) => finding.join(" "))).toEqual(found ? [found] : []);
    expect(exitCode).toBe(found?.endsWith("failure") ? 1 : 0);
  },
);

scenario(
  "data access that lapsed for the person, after 90 days without a login, is found",
  async ({ userToken, aPageToken, graph, user, run }: Scene) => {
    expect(userToken.grant.userId).toBe(user.id);
    const { value } = aPageToken();
    lapseDataAccess(graph, user);
    const { exitCode, findings } = await run({ "page-token": value, "data-access": "warn" });
    expect([exitCode, findings]).toEqual([0, [["data-access-expired", "warning"]]]);
  },
);

scenario(
  "a missing scope is named, in the finding and in an output",
  async ({ aPageToken, run }) => {
    const token = aPageToken({ scopes: ["pages_show_list", "pages_read_engagement"] }).value;
    const { exitCode, outputs, summary, findings } = await run({ "page-token": token });
    expect([exitCode, findings]).toEqual([1, [["missing-scopes", "failure"]]]);
    expect(outputs["missing-scopes"]).toBe("pages_manage_posts");
    expect(summary).toContain("❌ `pages_manage_posts`");
    expect((await run({ "page-token": token, "required-scopes": "none" })).exitCode).toBe(0);
  },
);

scenario(
  "a scope that was granted for other pages only is a failure",
  async ({ aPageToken, graph, user, run }) => {
    const other = aPage(graph, { role: user });
    const token = aPageToken({ granular: { pages_manage_posts: [other] } }).value;
    const { findings } = await run({ "page-token": token });
    expect(findings).toEqual([["scope-not-for-page", "failure"]]);
  },
);
