import { describe, expect, it } from "vitest";
import { formatCancelled, formatLoginUsed } from "../../../src/report/log-lines.ts";
import type { WriteProgress } from "../../../src/stages/context.ts";

const saying = (journal: WriteProgress) => formatCancelled("SIGINT", journal);

describe("the last line of a cancelled run", () => {
  it("says that nothing was stored where no write was due yet", () => {
    expect(saying(new Map())).toBe(
      "Cancelled (SIGINT): nothing was stored. Running the job again is safe.",
    );
  });

  it("says that a login is used up", () => {
    expect(formatCancelled("SIGTERM", new Map(), "used")).toBe(
      "Cancelled (SIGTERM): nothing was stored. The login is used up: start the next run without its address.",
    );
    expect(formatCancelled("SIGTERM", new Map(), "perhaps used")).toBe(
      "Cancelled (SIGTERM): nothing was stored. The login may be used up: where its address is refused, start the next run without it.",
    );
    expect(formatLoginUsed()).toBe("The login is used up: start the next run without its address.");
  });

  it("says of every secret what it holds", () => {
    const journal: WriteProgress = new Map([
      ["A", "stored"],
      ["B", "under way"],
      ["C", "waiting"],
      ["D", "failed"],
    ]);
    expect(saying(journal)).toBe(
      "Cancelled (SIGINT): secret A is stored, new and whole; secret B was just being written, and holds its old value or the whole new one; secret C was not written; secret D could not be written, or not for sure. Running the job again is safe.",
    );
  });

  it("counts the secrets in each state where there are many, and names some", () => {
    const states = ["stored", "under way", "waiting"] as const;
    const journal: WriteProgress = new Map(
      Array.from({ length: 100 }, (_, at) => [
        `FB_PAGE_TOKEN_1000000000000${at}`,
        states[at < 40 ? 0 : at < 41 ? 1 : 2],
      ]),
    );
    const said = saying(journal);
    expect(said).toMatch(
      /^Cancelled \(SIGINT\): 40 secrets are stored, new and whole \(FB_PAGE_TOKEN_10000000000000, .* and \d+ more\); 1 secret was just being written, .* \(FB_PAGE_TOKEN_100000000000040\); 59 secrets were not written \(/,
    );
    expect(said.length).toBeLessThan(1500);
  });

  it("names each of ten secrets, and counts eleven, without states that none is in", () => {
    const waiting = (secrets: number) =>
      saying(new Map(Array.from({ length: secrets }, (_, at) => [`FB_${at}`, "waiting"])));
    expect(waiting(10).match(/secret FB_\d was not written/g)).toHaveLength(10);
    expect(waiting(11)).toMatch(
      /^Cancelled \(SIGINT\): 11 secrets were not written \(FB_0, .*FB_10\)\. Running /,
    );
  });
});
