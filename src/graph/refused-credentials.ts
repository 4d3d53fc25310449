import { ActionError, type ErrorParts } from "../errors.ts";
import { classifyRefusal, isAboutSession, type RefusalCode } from "./classify-refusal.ts";
import { FOLLOW_THE_NOTICE, type GraphError } from "./graph-error.ts";

const SETTINGS = "developers.facebook.com/apps → your app → App settings";

type Explanation = Pick<ErrorParts, "message" | "remedy">;

/** Refusals of the app itself, whoever calls. */
const EXPLANATIONS = {
  "app-secret-wrong": {
    message:
      "Facebook does not accept `app-secret` for the app in `app-id`. The two belong to different apps, the secret was reset, or it was not copied whole.",
    remedy: `An administrator of the app must open ${SETTINGS} → Basic, press Show next to “App secret”, and save that value as the secret behind \`app-secret\`; \`app-id\` is there, too.`,
  },
  "app-unknown": {
    message:
      "Facebook knows no working app with the id in `app-id`: a digit is wrong, or the app was deleted or restricted.",
    remedy: `An administrator of the app must open ${SETTINGS} → Basic, compare “App ID” with \`app-id\`, and follow any notice that is shown there.`,
  },
  "app-native": {
    message:
      "Facebook treats calls signed with this app's secret as if they had no token at all. It does so for apps of type Native or Desktop, whose secret counts as public.",
    remedy: `An administrator of the app must open ${SETTINGS} → Advanced and switch “Native or desktop app?” to No. Where it is No, compare \`app-secret\` with Basic.`,
  },
  "app-blocked": {
    message:
      "Facebook has blocked, restricted or switched off the app, or has blocked it for a while because of its policies.",
    remedy: FOLLOW_THE_NOTICE,
  },
  "app-address-not-allowed": {
    message:
      "The app takes calls from the addresses of its Server IP allowlist only, and this runner has another one. Hosted runners have no fixed address.",
    remedy: `An administrator of the app must empty the Server IP allowlist (${SETTINGS} → Advanced), or the job must use a runner with an address that is on it.`,
  },
} as const satisfies Partial<Record<RefusalCode, Explanation>>;

/**
 * The error in terms of `app-id` and `app-secret` where Facebook refused the app itself, or
 * undefined where the refusal is about something else. Facebook's own sentence is its cause.
 */
export function explainRefusedCredentials(error: GraphError): ActionError | undefined {
  const code = classifyRefusal(error.envelope);
  return code !== undefined && isAboutApp(code) ? credentialsError(code, error) : undefined;
}

/** Codes that are about the token a call was made with. */
const ABOUT_THE_CALLER = new Set([102, 104, 190]);

/**
 * The same for a call that was made with the app token. Whatever Facebook says there of "the
 * access token" is about the app's credentials: the exact words are not documented, and what is
 * wrong with an inspected token stands in an answer of its own.
 */
export function explainRefusedAppToken(error: GraphError): ActionError {
  const { code, subcode } = error.envelope;
  if (isAboutSession(error.envelope)) return error;
  const known = explainRefusedCredentials(error);
  if (known) return known;
  if (error.code !== "graph-refused") return error;
  // An app token has no session and no person: what has a subcode is not about it.
  const isAboutCaller = code !== undefined && ABOUT_THE_CALLER.has(code) && subcode === undefined;
  return isAboutCaller ? credentialsError("app-secret-wrong", error) : error;
}

function isAboutApp(code: RefusalCode): code is keyof typeof EXPLANATIONS {
  return Object.hasOwn(EXPLANATIONS, code);
}

function credentialsError(code: keyof typeof EXPLANATIONS, cause: GraphError): ActionError {
  return new ActionError({ code, ...EXPLANATIONS[code], cause });
}
