import { describe, expect, it } from "vitest";
import { formatCancelled } from "../../../src/report/log-lines.ts";
import type { WriteProgress } from "../../../src/stages/context.ts";

const saying = (journal: WriteProgress) => formatCancelled("SIGINT", journal);

describe("the last line of a cancelled run", () => {
  it("says that nothing was stored where no write was due yet", () => {
    expect(saying(new Map())).toBe(
      "Cancelled (SIGINT): nothing was stored. Running the job again is safe.",
    );
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
});
