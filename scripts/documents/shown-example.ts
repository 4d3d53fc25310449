import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fillWorkflow } from "../../setup/core/workflow-file.ts";
import { WORKFLOWS, type WorkflowName } from "../../setup/core/workflows.ts";
import { DEFAULT_SCOPES } from "../../src/library.ts";

/** A workflow that a document shows, and the text that it must have. */
export interface ShownExample {
  name: string;
  text: string;
}

/** Ids that nobody takes for their own. */
const FILLING = {
  appId: "1234567890123456",
  pageId: "112233445566778",
  pageIds: ["112233445566778", "998877665544332"],
  requiredScopes: [...DEFAULT_SCOPES].toSorted(),
  environment: "",
  action: "OWNER/facebook-page-token@v1",
  loginRedirect: "https://localhost/",
  configId: "",
  // What most people use a token for, and the first that the setup offers.
  postsOnly: true,
};

/**
 * The example that a code block shows, as the first line of the block names it: as it stands in
 * `examples/`, or with ids, as the setup writes it, where no `vars.` is in the block.
 *
 * @param folder of the examples  @returns undefined where the block names no example
 */
export function readShownExample(folder: string, code: string): ShownExample | undefined {
  const [, name = ""] = /^# (?:examples|\.github\/workflows)\/(\S+\.yml)\n/.exec(code) ?? [];
  if (name === "" || !existsSync(join(folder, name))) return undefined;
  const offers = Object.keys(WORKFLOWS) as WorkflowName[];
  const offer = offers.find((candidate) => WORKFLOWS[candidate].file === name);
  const text = readFileSync(join(folder, name), "utf8");
  return offer === undefined || code.includes("${{ vars.FB_")
    ? { name, text }
    : { name, text: fillWorkflow(folder, offer, FILLING) };
}
