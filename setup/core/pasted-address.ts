import { maskLoginAddress, type SecretRegistry } from "../../src/library.ts";
import { AnswerError } from "./setup-error.ts";

/** A token, also in an address that is encoded within another. */
const TOKEN = /(?:access|long_lived)_token(?:=|%3d)/i;

/** Names under which Facebook's dialog reports why it gives no code. */
const ERRORS = ["error", "error_code", "error_message"];

/** The longest address that is read, in characters. */
const LONGEST = 8192;

/**
 * Reads the address that a person ended up at after Facebook's dialog. Only its query counts, between
 * the first `?` (or the start) and the first `#`: browsers hide the beginning of an address. Its code
 * is registered as a secret.
 *
 * @returns the answer of the dialog: a code, or an error of Facebook's
 * @throws {AnswerError} about the field `login-address` if it holds no answer
 */
export function readPastedAddress(registry: SecretRegistry, entry: string): URLSearchParams {
  const address = entry.trim().slice(0, LONGEST);
  maskLoginAddress(address, registry.register);
  if (address === "") throw refusal("nothing");
  if (TOKEN.test(address)) throw refusal("token");
  const [beforeFragment = ""] = address.split("#", 1);
  const query = new URLSearchParams(beforeFragment.slice(beforeFragment.indexOf("?") + 1));
  if (query.has("client_id") && query.has("redirect_uri")) throw refusal("link");
  if (ERRORS.some((name) => query.has(name))) return query;
  const codes = query.getAll("code");
  if (codes.length === 0 || codes[0] === "") throw refusal(isToken(address) ? "bare" : "plain");
  if (codes.length > 1 || !query.has("state")) throw refusal("half");
  return query;
}

const COPY_WHOLE =
  "Copy the whole address from the browser's address bar right after the dialog, and paste it alone.";

const REFUSALS = {
  nothing: ["No address was pasted.", COPY_WHOLE],
  plain: ["This address holds no code: the dialog did not lead to it.", COPY_WHOLE],
  half: [
    "This address was cut, or two were pasted: it must hold one code and one state.",
    COPY_WHOLE,
  ],
  link: [
    "This is the address of Facebook's dialog itself, and not the one that it leads to.",
    `Open it, and log in. ${COPY_WHOLE}`,
  ],
  bare: ["This is a token, and not an address.", "Paste it as a user token instead."],
  token: [
    "This address holds an access token: it was not this setup's dialog that led there, and whoever sees the address can use the token.",
    "End the token: facebook.com → Settings → Apps and websites → the app → Remove. Then open the dialog from here.",
  ],
} as const satisfies Record<string, readonly [message: string, remedy: string]>;

function refusal(kind: keyof typeof REFUSALS): AnswerError {
  const [message, remedy] = REFUSALS[kind];
  return new AnswerError("login-address", message, remedy);
}

/** Whether a text is what every user token of Facebook's looks like. */
function isToken(text: string): boolean {
  return /^EAA\w{20,}$/.test(text);
}
