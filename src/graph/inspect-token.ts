import type { Secret } from "../secrets/secret.ts";
import { isAboutSession } from "./classify-refusal.ts";
import type { GraphClient } from "./client.ts";
import type { ErrorEnvelope } from "./envelope.ts";
import { GraphError } from "./graph-error.ts";
import { explainRefusedAppToken } from "./refused-credentials.ts";
import {
  inspectionOfOtherApp,
  inspectionOfRefused,
  readInspection,
  type TokenInspection,
} from "./token-inspection.ts";

const OF_OTHER_APP = /did not match the Viewing App/i;

/** A Page that is gone, not an app token: those belong to no Page. */
const OF_LOST_PAGE = /belongs to a Page that/i;

/** Whether a refused inspection is about the token that is inspected, and not about the app. */
export function isAboutInspected(envelope: ErrorEnvelope): boolean {
  const { message } = envelope;
  return OF_OTHER_APP.test(message) || OF_LOST_PAGE.test(message) || isAboutSession(envelope);
}

/**
 * Asks Facebook about a token, in the name of the app.
 *
 * @throws {ActionError} `app-…` when the app's own credentials are refused, which says nothing of the token
 * @throws {DecodingError} when a valid token comes without the fields that its health depends on
 * @see https://developers.facebook.com/docs/graph-api/reference/debug_token
 */
export async function inspectToken(graph: GraphClient, token: Secret): Promise<TokenInspection> {
  try {
    return readInspection(
      await graph.call({
        method: "GET",
        path: "/debug_token",
        query: { input_token: token },
        bearer: graph.appToken,
      }),
    );
  } catch (error) {
    if (!(error instanceof GraphError) || error.transient) throw error;
    const { envelope, now } = error;
    if (OF_OTHER_APP.test(envelope.message)) return inspectionOfOtherApp(now);
    if (OF_LOST_PAGE.test(envelope.message)) return inspectionOfRefused(envelope, now);
    throw explainRefusedAppToken(error);
  }
}
