import { type Form, readToken } from "./forms.ts";

/** Tokens that are taken for one of Facebook's, by how they begin. */
const FOREIGN: ReadonlyArray<readonly [RegExp, string]> = [
  [/^IG[A-Z]{2}/, "an Instagram token (`IG…`), which Instagram Login hands out"],
  [/^TH[A-Z]{2}/, "a Threads token (`TH…`)"],
  [/^eyJ/, "a JWT (`eyJ…`), as Facebook's Limited Login hands out"],
  [/^(gh[a-z]|github_pat)_/, "a token of GitHub's"],
];

/** A token of Facebook's: other families are told as what they are. */
export function readFacebookToken(value: string): Form {
  const [, family] = FOREIGN.find(([beginning]) => beginning.test(value)) ?? [];
  const form = readToken(value);
  if (!form.ok || family === undefined) return form;
  return {
    ok: false,
    reason: `is ${family}. A Facebook token for Pages begins with \`EAA\`: a user token comes from Facebook Login or Graph API Explorer, a Page token from this action.`,
  };
}
