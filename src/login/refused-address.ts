import { cutQuote } from "../cut-text.ts";
import { ActionError } from "../errors.ts";

/** Longest text of Facebook's that is repeated, in characters. */
const MOST_SAID = 300;

const FOREIGN = {
  plain: "It is the address of a plain page, without an answer of Facebook's.",
  half: "Its code or its state is missing or cut.",
  twice: "It holds a code or a state twice.",
  link: "It is the login link itself, and not the address that it leads to.",
  elsewhere:
    "Its state was made for another app, repository or `login-redirect`, or it was changed on the way.",
} as const satisfies Record<string, string>;

/** Why an address does not come from a login link of this workflow. */
export type ForeignReason = keyof typeof FOREIGN;

const AGAIN =
  "Open the login link of this run, log in, and copy the whole address that the browser shows then, before anything else. Start the workflow with it within ten minutes.";

/** An address that does not come from a login link of this workflow. */
export function foreign(reason: ForeignReason): ActionError {
  return new ActionError({
    code: "login-foreign",
    message: `\`login-address\` does not come from the login link of this workflow. ${FOREIGN[reason]}`,
    remedy: AGAIN,
  });
}

/** An address with a token, to which no link of ours leads. */
export function tokenInAddress(): ActionError {
  return new ActionError({
    code: "login-foreign",
    message:
      "`login-address` holds an access token: it was not our link that led there. Whoever sees that address can use the token.",
    remedy:
      "End the token: facebook.com → Settings → Apps and websites → the app → Remove. Then open the login link of this run.",
  });
}

/** An address whose link is too old. */
export function expired(): ActionError {
  return new ActionError({
    code: "login-expired",
    message: "The login link behind `login-address` is older than 14 days.",
    remedy: AGAIN,
  });
}

/** An address to which a person was sent who pressed Cancel. */
export function declined(): ActionError {
  return new ActionError({
    code: "login-declined",
    message:
      "The person pressed Cancel in Facebook's dialog, so there is no user token. Nothing was changed.",
    remedy:
      "Open the login link of this run again, and leave the permissions on. If another person should log in, log out at www.facebook.com first.",
  });
}

/** An address with another refusal of Facebook's; its words are repeated as far as they are short. */
export function refused(query: URLSearchParams): ActionError {
  const said = ["error_description", "error_message", "error", "error_code"]
    .map((name) => query.get(name) ?? "")
    .find((text) => text.trim() !== "");
  return new ActionError({
    code: "login-refused",
    message: said
      ? `Facebook's login dialog refused: “${[...cutQuote(said)].slice(0, MOST_SAID).join("")}”.`
      : "Facebook's login dialog refused, and gives no reason.",
    remedy:
      "Follow what Facebook says, with an administrator of the app where it speaks of the app. Then open the login link of this run again.",
  });
}
