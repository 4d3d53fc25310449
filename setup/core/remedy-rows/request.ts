import { type Remedy, type Row, row } from "./row.ts";

const CONFIRM = { confirm: true } as const satisfies Remedy;

/** An entry cannot be used. */
export const ENTRY = row(
  { ...CONFIRM, text: "Correct the entry, and try again." },
  "Correct the flag or the environment variable.",
);

const NETWORK_TEXT =
  "Nothing is wrong with your entries. Check this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.";

/** No answer came. */
export const NETWORK = row({ ...CONFIRM, text: NETWORK_TEXT }, NETWORK_TEXT);

const ODD_ANSWER_TEXT =
  "Nothing is wrong with your entries. A proxy may have changed the answer (HTTPS_PROXY): check it, and try again. If that does not help, report it with this message.";

/** An answer came that the service would not give. */
export const ODD_ANSWER = row({ ...CONFIRM, text: ODD_ANSWER_TEXT }, ODD_ANSWER_TEXT);

/** Facebook refused a request for now, or for a reason of its own. The action's remedy says which. */
export const LATER: Row = { browser: {}, terminal: CONFIRM, json: {} };

/** The setup has a bug. */
export const BUG = row(
  { ...CONFIRM, text: "Please report it with this message." },
  "Please report it with this message.",
);
