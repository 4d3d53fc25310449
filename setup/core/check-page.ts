import { ActionError, readId, readToken, type Secret } from "../../src/library.ts";

/**
 * Checks the id that an answer gives a Page: it goes into workflow files and onto the terminal.
 * @throws {ActionError} `answer-unexpected` if it is not a number
 */
export function assertPageId(id: string): void {
  if (!readId(id).ok) throw unexpected("names a Page by an id that is not a number");
}

/**
 * Checks the token that an answer gives: it is shown on request.
 * @throws {ActionError} `answer-unexpected` if it is not printable
 */
export function assertToken(token: Secret): void {
  if (!readToken(token.reveal()).ok) throw unexpected("holds a token that no header can carry");
}

function unexpected(what: string): ActionError {
  return new ActionError({
    code: "answer-unexpected",
    message: `An answer of Facebook's ${what}. Nothing of it was used.`,
    remedy:
      "Check that this computer reaches Facebook itself, without a proxy or another server in between, and start again.",
  });
}
