import type { Secret } from "../secrets/secret.ts";
import { classifyRefusal, type RefusalCode } from "./classify-refusal.ts";
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
    if (/did not match the Viewing App/i.test(envelope.message)) return inspectionOfOtherApp(now);
    if (isAboutInspected(envelope)) return inspectionOfRefused(envelope, now);
    throw explainRefusedAppToken(error);
  }
}

/** An app token has no session, person or Page: a refusal for want of these is about the token inspected. */
const ABOUT_A_SESSION = new Set<RefusalCode>(["two-factor-required", "checkpoint"]);

function isAboutInspected(envelope: ErrorEnvelope): boolean {
  const code = classifyRefusal(envelope);
  if (code === undefined) return false;
  if (ABOUT_A_SESSION.has(code)) return true;
  const { subcode, message } = envelope;
  return (
    code === "user-token-dead" &&
    (subcode !== undefined || /belongs to a Page that is not accessible/i.test(message))
  );
}
