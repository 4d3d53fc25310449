import type { ErrorCode } from "../error-codes.ts";
import type { ErrorEnvelope } from "./envelope.ts";

interface Rule {
  code: ErrorCode;
  /** Conditions; one that is left out holds. */
  says?: RegExp;
  codes?: readonly number[];
  subcodes?: readonly number[];
}

/** Codes about the token that a call was made with. */
const TOKEN_CODES = [102, 190];

/** Subcodes of a session that is over. @see https://developers.facebook.com/docs/graph-api/guides/error-handling */
const ENDED = [456, 458, 460, 461, 463, 464, 466, 467, 468, 492, 493];

/** Code 210 says that somebody is not visible, which no permission cures. */
const NOT_VISIBLE = 210;

/** Codes of a refusal for want of a permission: 10, and 200 to 299. */
const FORBIDDING = [10, ...Array.from({ length: 100 }, (_, index) => 200 + index)].filter(
  (code) => code !== NOT_VISIBLE,
);

/** What an ended session is called where its subcode is missing. */
const SESSION =
  /\bsession\b.{0,80}\b(expired|invalid|invalidated|does not match)|changed (their|the) password|not authorized application|logged out|90 days|not (a )?confirmed user/i;

/** Two-factor authentication, as a message names it. */
export const TWO_FACTOR = /\b(two|2).?(factor|step)\b|\b2fac?\b/i;

/**
 * What Facebook's refusals mean, whatever call they answer; the first rule that fits counts. What a
 * message says goes before what its code covers: code 200 is a missing permission and a blocked app.
 */
const RULES = [
  { code: "user-token-dead", codes: TOKEN_CODES, subcodes: ENDED },
  { code: "user-token-dead", codes: TOKEN_CODES, says: /must be an administrator/i },
  { code: "page-no-token", codes: FORBIDDING, says: /must be an administrator/i },
  { code: "two-factor-required", codes: [415] },
  { code: "two-factor-required", subcodes: [2859009, 1404120] },
  { code: "two-factor-required", says: TWO_FACTOR },
  { code: "page-moved", codes: [21] },
  { code: "page-moved", codes: [100], subcodes: [21] },
  { code: "page-moved", says: /\b(migrated|merged|moved) (to|into|with) (the |a )?(new )?page\b/i },
  {
    code: "user-token-wrong-kind",
    says: /nonexist\w* field \(accounts\) on node type \((Page|Application)\)/i,
  },
  { code: "page-other-object", says: /nonexist\w* field \(\w+\) on node type \((?!Page\))/i },
  { code: "app-blocked", codes: [368] },
  {
    code: "app-blocked",
    says: /\bAPI access (\w+ ){0,3}(blocked|deactivated|disabled|disrupted|restricted|revoked|suspended)|Data Use Checkup/i,
  },
  {
    code: "app-blocked",
    says: /\bapp(lication)? (has been|was|is) (currently |temporarily )?(blocked|deactivated|disabled|restricted|suspended|inactive|not active)\b|\bapp not active\b|\bnon-active apps\b/i,
  },
  { code: "app-address-not-allowed", codes: [5] },
  {
    code: "app-address-not-allowed",
    says: /\bIP( address)?\b.{0,60}(can.?t make requests|cannot make requests|not allowed|not (in|on) the|white.?list|allow.?list)/i,
  },
  { code: "app-native", codes: [15] },
  {
    code: "app-native",
    says: /must provide an app access token|app secret embedded in the client/i,
  },
  { code: "app-unknown", codes: [101] },
  { code: "app-unknown", says: /Error validating application|Invalid Client ID/i },
  {
    code: "app-secret-wrong",
    says: /Error validating client secret|appsecret_proof|access token signature/i,
  },
  { code: "user-token-other-app", says: /does not belong to application/i },
  { code: "checkpoint", codes: [459, 490] },
  { code: "checkpoint", subcodes: [459, 490] },
  { code: "checkpoint", says: /log in to www\.facebook\.com|\bcheckpoint\b/i },
  {
    code: "page-permission-missing",
    codes: [3, 100, ...FORBIDDING],
    says: /\bpages_[a-z_]+|\bbusiness_management\b|Pages? Public Content Access/i,
  },
  { code: "user-token-dead", codes: TOKEN_CODES, says: SESSION },
  // Another kind of token is due, and nothing is wrong with this one.
  {
    code: "graph-refused",
    says: /must be called with a Page Access Token|Page access token is required/i,
  },
  { code: "user-token-dead", codes: TOKEN_CODES },
  { code: "page-permission-missing", codes: FORBIDDING },
] as const satisfies readonly Rule[];

/** What a refusal can mean that is known: the family of its code says what it is about. */
export type RefusalCode = (typeof RULES)[number]["code"];

/**
 * What Facebook's refusal means, or undefined where nobody knows: its own sentence is then all
 * there is. Not for limits and outages, which pass.
 */
export function classifyRefusal(envelope: ErrorEnvelope): RefusalCode | undefined {
  return RULES.find((rule) => fits(rule, envelope))?.code;
}

/**
 * Whether a refusal is about somebody's session, and so never about an app token, which has none:
 * the token is dead, or the person behind it must do something first.
 */
export function isAboutSession(envelope: ErrorEnvelope): boolean {
  const { code, subcode, message } = envelope;
  const meaning = classifyRefusal(envelope);
  if (meaning === "two-factor-required" || meaning === "checkpoint") return true;
  if (code === undefined || !TOKEN_CODES.includes(code)) return false;
  return (subcode !== undefined && ENDED.includes(subcode)) || SESSION.test(message);
}

function fits({ says, codes, subcodes }: Rule, { message, code, subcode }: ErrorEnvelope): boolean {
  return (
    (says === undefined || says.test(message)) &&
    (codes === undefined || (code !== undefined && codes.includes(code))) &&
    (subcodes === undefined || (subcode !== undefined && subcodes.includes(subcode)))
  );
}

const PERMISSIONS =
  /\b(?:pages|ads|business|instagram|leads|read|catalog|commerce|whatsapp|publish)_[a-z_]{3,}/g;

/** Permissions that a message names; where it names the feature that stands in for one, that one. */
export function permissionsIn(message: string): string[] {
  const named = message.match(PERMISSIONS) ?? [];
  const all = named.length > 0 || !/Pages? Public Content Access/i.test(message);
  return [...new Set(all ? named : ["pages_read_engagement"])];
}

/** The id that the moved Page has now, where the message names it. */
export function newIdIn(message: string): string | undefined {
  return /\b(?:migrated|merged|moved) (?:to|into|with) (?:the |a )?(?:new )?(?:page )?(?:id)?:? ?(\d{1,40})/i.exec(
    message,
  )?.[1];
}

/** Of which kind the object is that was taken for a Page, where the message names it. */
export function nodeTypeIn(message: string): string | undefined {
  return /on node type \((\w{1,64})\)/.exec(message)?.[1];
}
