import { ActionError } from "../errors.ts";
import { WHY_EMPTY } from "../inputs/input-error.ts";
import type { Inputs } from "../inputs/parse.ts";
import { readLoginAddress } from "../login/read-login-address.ts";
import { epochSeconds } from "../moment.ts";

/**
 * Looks at what a person brought back from a login before anything is called.
 *
 * @throws {ActionError} `login-…` when it is no answer to a login link of this workflow, and
 *   `login-needed` when no token is there yet
 */
export function assertLogin(inputs: Inputs): void {
  if (inputs.mode === "login") throw loginNeeded(inputs);
  if (inputs.mode === "check" || inputs.userToken.kind === "given") return;
  readLoginAddress(inputs.userToken.address, inputs.userToken, epochSeconds());
}

function loginNeeded({ policy, pages }: Inputs): ActionError {
  const namesPage = policy.pageId !== undefined || pages.kind === "several";
  const who = namesPage ? "A person" : "Set `page-id` first. Then a person";
  return new ActionError({
    code: "login-needed",
    message: `\`user-token\` and \`page-token\` are both empty, so a person must log in once. If you stored a token already: ${WHY_EMPTY}`,
    remedy: `${who} who manages the Page opens the login link of this run (in its summary and log), logs in, and starts this workflow with the address they end up at.`,
  });
}
