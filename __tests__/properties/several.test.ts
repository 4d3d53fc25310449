import fc from "fast-check";
import { describe, expect } from "vitest";
import { openBakery } from "../../emulator/bakery.ts";
import {
  aPage,
  aToken,
  days,
  failedItems,
  graphErrors,
  invalidateByApi,
  loseRole,
  lostItems,
} from "../../emulator/builders.ts";
import { startEmulator } from "../../emulator/emulator.ts";
import { pagesOf, tokensOf } from "../helpers/chain.ts";
import { runInProcess } from "../helpers/run-in-process.ts";
import { property, RUNS } from "./property.ts";

/** What is so of a Page and of the line that is given for it. */
const pageStates = fc.record({
  line: fc.constantFrom("healthy", "soon", "dead", "none", "twice"),
  role: fc.constantFrom("kept", "lost"),
  /** What comes in place of an answer that speaks of it, for ever. */
  fault: fc.constantFrom("none", "none", "none", "lost", "outage", "limit"),
});

const runs = fc.record({
  pages: fc.array(pageStates, { minLength: 2, maxLength: 5 }),
  /** Lines that are no Page's of the run. */
  loose: fc.constantFrom("none", "none", "garbage", "foreign"),
  order: fc.nat(),
  form: fc.constantFrom("each" as const, "lines" as const),
  mode: fc.constantFrom("mint" as const, "keep" as const),
});

type Run = typeof runs extends fc.Arbitrary<infer T> ? T : never;

const FAULTS = {
  lost: lostItems,
  outage: (isMet: Parameters<typeof lostItems>[0]) => failedItems(graphErrors.transient, isMet),
  limit: (isMet: Parameters<typeof lostItems>[0]) => failedItems(graphErrors.appLimit, isMet),
};

/** Opens the world of a run, runs it, and returns what can be asked of both. */
async function play({ pages: states, loose, order, form, mode }: Run) {
  const emulator = await startEmulator();
  try {
    const { graph, app, user, page, storing, credentials, secret, aUserToken } =
      openBakery(emulator);
    graph.rotatePageTokens = true;
    const pages = states.map((_, at) => (at === 0 ? page : aPage(graph, { role: user })));
    const tokenOf = (at: number, more = {}) =>
      aToken(graph, { kind: "page", app, user, page: pages[at] ?? page, ...more });
    const given = states.flatMap(({ line }, at) => {
      if (line === "none" || mode === "mint") return [];
      const token = tokenOf(at, line === "soon" ? { expiresIn: days(3) } : {});
      if (line === "dead") invalidateByApi(token);
      return line === "twice" ? [token, tokenOf(at)] : [token];
    });
    const lines = given.map(({ value }) => value);
    if (loose === "garbage") lines.push("garbage-that-is-no-token");
    if (loose === "foreign")
      lines.push(
        aToken(graph, { kind: "page", app, user, page: aPage(graph, { role: user }) }).value,
      );
    const userToken = aUserToken();
    for (const [at, { role, fault }] of states.entries()) {
      const shop = pages[at] ?? page;
      // Facebook's answer is about a Page by the token that is asked about.
      const speaksOf = ({ relative_url }: { relative_url: string }) => {
        const input = new URL(relative_url, "https://x/").searchParams.get("input_token");
        return graph.tokens.get(input ?? "")?.pageId === shop.id;
      };
      if (role === "lost") loseRole(graph, user, shop);
      if (fault !== "none")
        emulator.inject({
          ...{ on: { path: "/", method: "POST" }, times: Number.POSITIVE_INFINITY },
          ...FAULTS[fault](speaksOf),
        });
    }
    const ids = pages.map(({ id }) => id);
    const turned = lines.map((_, at) => lines[(at + order) % lines.length] ?? "");
    const name = form === "each" ? "FB_{page-id}" : "FB";
    const ended = await runInProcess({
      emulator,
      inputs: {
        ...{ ...credentials, ...storing(), "secret-name": name, retries: "0" },
        ...{ "page-id": ids.join(","), "allow-expiring": "true" },
        "user-token": userToken.value,
        ...(mode === "keep" && { "page-token": turned.join("\n") }),
      },
    });
    const pageIdOf = (value: string) => graph.tokens.get(value)?.pageId;
    const isLive = (value: string) => graph.tokens.get(value)?.invalidReason === undefined;
    const stored = {
      each: new Map(
        ids.flatMap((id) => {
          const value = secret(`FB_${id}`)?.value;
          return value === undefined ? [] : [[id, value] as const];
        }),
      ),
      lines: secret("FB")?.value.split("\n"),
    };
    return { ended, ids, given, stored, pageIdOf, isLive };
  } finally {
    await emulator.close();
  }
}

describe("whatever is so of each of several Pages, and whatever is said of it,", () => {
  property(
    "no token stands under another Page's id, none that failed is stored, and none is lost",
    runs,
    async (run) => {
      const { ended, ids, given, stored, pageIdOf, isLive } = await play(run);
      expect(ended.annotations.map(({ title }) => title)).not.toContain("A bug in this action");
      const old = new Set(given.map(({ value }) => value));
      const pages = new Map(pagesOf(ended).map((page) => [page["page-id"], page]));
      const handed = tokensOf(ended);

      if (ended.outputs.pages !== undefined) expect([...pages.keys()]).toEqual(ids);
      for (const [id, token] of Object.entries(handed)) {
        expect(pageIdOf(token)).toBe(id);
        expect(pages.get(id)).toMatchObject({ healthy: true });
        expect(ended.outputs[`page-token-${id}`]).toBe(token);
      }
      // What was minted and is healthy is handed over.
      for (const [id, page] of pages) if (page.healthy) expect(handed[id]).toBeDefined();

      for (const [id, token] of stored.each) {
        expect(pageIdOf(token)).toBe(id);
        expect(pages.get(id)).toMatchObject({ healthy: true, minted: true });
        expect(handed[id]).toBe(token);
      }
      if (!stored.lines) return;
      const owners = stored.lines.map(pageIdOf);
      for (const token of stored.lines) if (!old.has(token)) expect(isLive(token)).toBe(true);
      // Never without a Page that it had, and in the order of the ids.
      for (const token of given) expect(owners).toContain(token.pageId);
      // A line that nothing is known of counts for a Page that may have none.
      if (run.pages.every(({ fault }) => fault === "none"))
        for (const id of ids) expect(owners).toContain(id);
      for (const [id, page] of pages)
        if (page.minted && page.healthy) expect(stored.lines).toContain(handed[id]);
    },
    { runs: Math.ceil(RUNS / 3) },
  );
});
