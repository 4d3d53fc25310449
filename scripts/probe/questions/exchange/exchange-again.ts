import { numberAt, textAt } from "../../graph/answer.ts";
import { exchange, inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Seconds between two exchanges, so that a clock that restarts shows a later end. */
const BETWEEN = 5;
/** Differences up to this are the server's rounding. */
const TOLERANCE = 2;

/**
 * Facts sections 1.1 and 13: whether the 60 days start again. Settled best by a token that was
 * exchanged some days ago; a fresh one is exchanged twice, five seconds apart.
 */
export const exchangeAgain: Question = {
  id: "exchange-again",
  question: "Does exchanging a long-lived user token again move its end?",
  requests: 3,
  toggles: { "its end": ["reExchangeRestartsClock", "plainSystemUserExchange"] },
  async ask({ send, wait, register, material }) {
    const given = material.isLongLived ? material.userToken : material.longLived;
    const before = await send(inspect(material, given));
    await wait(BETWEEN);
    const again = await send(exchange({ ...material, userToken: given }));
    const token = textAt(again.json, "access_token");
    if (token === undefined) return readOutcome(again);
    const after = await send(inspect(material, register(token)));
    return {
      status: again.status,
      "its end": compareEnds(
        numberAt(before.json, "data", "expires_at"),
        numberAt(after.json, "data", "expires_at"),
      ),
    };
  },
};

function compareEnds(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return "not told";
  if (before === 0 || after === 0) return before === after ? "never, as before" : "never and a day";
  if (Math.abs(after - before) <= TOLERANCE) return "stays";
  return after > before ? "moves to later" : "moves to earlier";
}
