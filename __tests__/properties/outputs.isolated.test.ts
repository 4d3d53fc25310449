import { pre } from "fast-check";
import { describe, expect } from "vitest";
import { describeOutputs, PUBLIC_OUTPUTS } from "../../src/report/outputs.ts";
import { scrubReport } from "../../src/report/scrub-report.ts";
import { createSafeOutput } from "../../src/safe-output.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { reports } from "./arbitraries/reports.ts";
import { readOutputFile } from "./consumers/output-file.ts";
import { reveals } from "./consumers/readings.ts";
import { property } from "./property.ts";
import { reportToRunner } from "./report-to-runner.ts";

const toRunner = reportToRunner();

describe("whatever Facebook says,", () => {
  property(
    "the outputs are those of the contract, each once and as it was, and no secret among them",
    reports,
    async ({ secret, report }) => {
      // Where such a secret ends, an escape of JSON's may begin: what is seen is not the secret.
      pre(!/\\u?$/.test(secret));
      let given: Record<string, string> = {};
      const { stdout, outputFile } = await toRunner((runner) => {
        const vault = createSecretRegistry(() => undefined);
        vault.register(secret);
        const screen = createSafeOutput(runner, vault, false);
        given = describeOutputs(scrubReport(report, vault.scrub));
        for (const [name, value] of Object.entries(given)) screen.output(name, value);
        screen.tokens("page-token", secret);
      });
      const read = readOutputFile(outputFile);
      expect(stdout).toBe("");
      expect(read.map(([name]) => name)).toEqual([...PUBLIC_OUTPUTS, "report", "page-token"]);
      for (const [name, value] of read) {
        if (name === "page-token") expect(value).toBe(secret.toWellFormed());
        else {
          expect(value).toBe(given[name]?.toWellFormed());
          if (reveals(value, secret)) throw new Error(`a secret is seen in ${name}: ${value}`);
        }
      }
      const all = JSON.parse(Object.fromEntries(read).report ?? "");
      expect(Object.keys(all)).toEqual([...PUBLIC_OUTPUTS]);
      expect(all.findings).toEqual(JSON.parse(Object.fromEntries(read).findings ?? ""));
      expect(all["page-name"].toWellFormed()).toBe(Object.fromEntries(read)["page-name"]);
    },
  );
});
