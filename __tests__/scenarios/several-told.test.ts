import { expect } from "vitest";
import {
  aToken,
  days,
  failedItems,
  giveRole,
  invalidateByApi,
  loseRole,
} from "../../emulator/builders.ts";
import { callLines } from "../helpers/call-lines.ts";
import { openChain, tokensOf } from "../helpers/chain.ts";
import { loginScenario } from "../helpers/login-scene.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";
import { aBot } from "../helpers/system-user.ts";

/** What is found beside the user token, which is a short-lived one here. */
const found = ({ findings }: { findings: readonly (readonly string[])[] }) =>
  findings.filter(([code]) => code !== "user-token-expires-soon");

const BATCH = { path: "/", method: "POST" };
const FOREVER = Number.POSITIVE_INFINITY;
const PECULIAR = {
  ...{ kind: "graph-error" as const, status: 400, code: 9999, message: "A peculiar Page." },
};

/** Facebook asks for a second factor. */
const TWO_FACTOR = {
  ...{ kind: "graph-error" as const, status: 400, code: 415, subcode: 2859009 },
  message: "Two-factor authentication is required.",
};

/** A refusal that nobody knows, of the items whose address holds one of these. */
const refuse = (scene: Scene, ...parts: string[]) =>
  scene.emulator.inject({
    ...{ on: BATCH, times: FOREVER },
    ...failedItems(PECULIAR, ({ relative_url }) =>
      parts.some((part) => relative_url.includes(part)),
    ),
  });

scenario(
  "tokens of no listed Page are told also where no listed Page has a living one",
  async (scene) => {
    const { ids, tokens } = openChain(scene, 3);
    const [first, , third] = tokens.map(({ value }) => value);
    const foreign = await scene.run({
      "page-token": third ?? "",
      "page-id": `${ids[0]},${ids[1]}`,
    });
    expect(foreign.findings).toContainEqual(["wrong-page", "failure"]);
    expect(foreign.message).toContain(
      `Line 1 of \`page-token\`: the token belongs to the Page ${ids[2]}`,
    );

    if (tokens[0]) invalidateByApi(tokens[0]);
    const lines = [first, "garbage-that-is-no-token", third].join("\n");
    const dead = await scene.run({ "page-token": lines, "page-id": ids[0] ?? "" });
    const messages = dead.annotations.map(({ message }) => message).join("\n");
    for (const line of ["Line 2 of", "Line 3 of"]) expect(messages).toContain(line);
  },
);

scenario(
  "a Page of all on which the person may not post is a warning, and its token handed over",
  async (scene) => {
    const { ids, pages } = openChain(scene, 2);
    const [, second] = pages;
    if (second) giveRole(second, scene.user, { tasks: ["ANALYZE"] });
    const all = await scene.mint({ "page-id": "all" });
    expect([all.exitCode, found(all)]).toEqual([0, [["lacks-task", "warning"]]]);
    expect(Object.keys(tokensOf(all)).toSorted()).toEqual(ids.toSorted());
    const named = await scene.mint({ "page-id": ids.join(" ") });
    expect([named.exitCode, found(named)]).toEqual([1, [["lacks-task", "failure"]]]);
  },
);

scenario("what keeps several healthy tokens from being renewed is told once", async (scene) => {
  const soon = { expiresIn: days(3) };
  const { ids, lines, pages } = openChain(scene, 4, { 1: soon, 2: soon, 3: soon });
  scene.graph.roleLossShownByDebug = false;
  for (const page of pages.slice(1)) loseRole(scene.graph, scene.user, page);
  const keep = { "user-token": scene.aUserToken().value, "page-id": ids.join(",") };
  const unseen = await scene.run({ ...keep, "page-token": lines, "allow-expiring": "true" });
  expect(unseen.findings.filter(([code]) => code === "renewal-failed")).toHaveLength(1);
  expect(unseen.message).toContain("No new Page token could be obtained. ");
});

scenario(
  "deadlines that a new token would not move are told once, with the earliest",
  async (scene) => {
    const of = (count: number) => ({ dataAccessIn: days(count) });
    const { ids, lines } = openChain(scene, 3, { 0: of(5), 1: of(3), 2: of(4) });
    const run = await scene.run({
      ...{ "user-token": scene.aUserToken(of(2)).value, "page-token": lines },
      "page-id": ids.join(","),
    });
    expect(run.findings.filter(([code]) => code === "renewal-failed")).toHaveLength(1);
    const told = run.annotations.find(({ message }) => message.includes("no later than"));
    expect(told?.message).toContain("Of 3 Pages, this is the earliest.");
  },
);

scenario("Pages of all without a token are one warning", async (scene) => {
  const { pages } = openChain(scene, 3);
  for (const page of pages.slice(1)) giveRole(page, scene.user, { liveContributor: true });
  const run = await scene.mint({ "page-id": "all" });
  expect([run.exitCode, found(run)]).toEqual([0, [["page-not-visible", "warning"]]]);
  for (const { id } of pages.slice(1)) expect(run.message).toContain(id);
});

scenario(
  "what Facebook says of one of several Pages that are not visible is told",
  async (scene) => {
    const { ids } = openChain(scene, 2);
    const unseen = ["990000000000001", "990000000000002"];
    refuse(scene, ...unseen);
    const run = await scene.mint({ "page-id": [...ids, ...unseen].join(",") });
    expect(run.message).toContain("The user token does not see these Pages.");
    expect(run.message).toContain("A peculiar Page.");
  },
);

scenario("each Page with two tokens is told with its own lines", async (scene) => {
  const { ids, lines, pages } = openChain(scene, 3);
  const { app, user, graph } = scene;
  const more = pages
    .slice(0, 2)
    .map((page) => aToken(graph, { kind: "page", app, user, page }).value);
  const run = await scene.run({
    "page-token": [lines, ...more].join("\n"),
    "page-id": ids.join(","),
  });
  const messages = run.annotations.map(({ message }) => message);
  for (const both of ["1 and 4", "2 and 5"])
    expect(messages.some((message) => message.includes(`Keep one of the lines ${both} `))).toBe(
      true,
    );
});

scenario("lines that cannot be inspected are told by their numbers", async (scene) => {
  const { ids, lines, tokens } = openChain(scene, 4);
  refuse(scene, ...tokens.slice(2).map(({ value }) => value));
  const run = await scene.run({ "page-token": lines, "page-id": ids.slice(0, 2).join(",") });
  expect(run.message).toMatch(/^Lines 3, 4 of `page-token`: /m);
});

scenario("the one secret says every reason for which it is left", async (scene) => {
  const { ids, lines } = openChain(scene, 2);
  const run = await scene.run({
    ...{ ...scene.storing, "user-token": scene.aUserToken().value, "page-token": lines },
    "page-id": [...ids, "99"].join(","),
  });
  expect(run.log.join("\n")).toContain(
    "because no Page token in it is new; and there is no token to put in for the Page 99",
  );
});

loginScenario("a login that no Page can use is not spent", async (scene) => {
  const { ids, lines, pages } = openChain(scene, 2);
  const { app, user, graph } = scene;
  const more = pages.map((page) => aToken(graph, { kind: "page", app, user, page }).value);
  const run = await scene.run({
    ...scene.storing,
    "page-token": [lines, ...more].join("\n"),
    "page-id": ids.join(","),
    "login-address": await scene.comeBack(),
  });
  expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "page-twice"]);
  expect(callLines(run.calls).join("\n")).not.toContain("oauth/access_token");
  expect(run.log.join("\n")).toContain("so the login is not used");
});

loginScenario("a login that moves no data access says so of all its Pages", async (scene) => {
  const { ids, lines } = openChain(scene, 2);
  const address = await scene.comeBack();
  const { graph } = scene;
  const end = graph.clock.now() + days(20);
  for (const grant of graph.grants.values()) grant.dataAccessExpiresAt = end;
  for (const { grant } of graph.tokens.values()) grant.dataAccessExpiresAt = end;
  const run = await scene.run({
    ...{ ...scene.storing, "page-token": lines, "page-id": ids.join(",") },
    "login-address": address,
  });
  expect(run.log.join("\n")).toContain(`this login did not renew it. Pages: ${ids.join(", ")}.`);
});

loginScenario.each([
  ["a system user", true],
  ["a person", false],
] as const)(
  "a refusal of one of several Pages leads %s to a login only where they can log in",
  async (scene, _who, isSystemUser) => {
    const { ids } = openChain(scene, 1);
    const unseen = "990000000000001";
    scene.emulator.inject({
      ...{ on: BATCH, times: FOREVER },
      ...failedItems(TWO_FACTOR, ({ relative_url }) => relative_url.includes(unseen)),
    });
    const { token } = isSystemUser ? aBot(scene, "never") : { token: scene.aUserToken() };
    const run = await scene.run({
      "user-token": token.value,
      "page-id": [...ids, unseen].join(","),
    });
    expect(run.outputs["error-code"]).toBe("two-factor-required");
    expect(run.outputs["login-url"] === "").toBe(isSystemUser);
  },
);

loginScenario("a login whose token lacks a permission leads to another one", async (scene) => {
  const run = await scene.run({
    "page-token": scene.aPageToken().value,
    "login-address": await scene.comeBack({ declined: ["pages_manage_posts"] }),
  });
  expect(run.findings).toContainEqual(["renewal-failed", "warning"]);
  expect(run.outputs["login-url"]).not.toBe("");
});
