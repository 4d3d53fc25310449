import { type Form, misses } from "./forms.ts";
import { readToken } from "./secret-form.ts";

/** Secrets of all kinds, by how they begin, and what they are called. */
const FAMILIES = {
  facebook: [/^EAA[\w-]{100}/, "a Facebook token (`EAA…`)"],
  instagram: [/^IG[A-Z]{2}/, "an Instagram token (`IG…`), which Instagram Login hands out"],
  threads: [/^TH[A-Z]{2}/, "a Threads token (`TH…`)"],
  jwt: [/^eyJ/, "a JWT (`eyJ…`), as Facebook's Limited Login hands out"],
  github: [/^(gh[a-z]|github_pat)_/, "a token of GitHub's"],
} as const satisfies Record<string, readonly [RegExp, string]>;

type Family = keyof typeof FAMILIES;

/** A token of Facebook's in a longer text. */
const TOKEN = /(?<![\w-])EAA[\w-]{30,}(?![\w-])/g;

/** The Facebook tokens in a text, whatever stands around them. */
export function tokensIn(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Signs of what is copied with a token: a name before it, an address, the rest of a JSON text, a quote, a comma. */
const WRAPPED = /[=:,;"'<>[\]{}]/;

/** A token of Facebook's: other families are told as what they are. */
export function readFacebookToken(value: string): Form {
  const form = readAs(
    ["instagram", "threads", "jwt", "github"],
    "A Facebook token for Pages begins with `EAA`: a user token comes from Facebook Login or Graph API Explorer, a Page token from this action.",
  )(value);
  return form.ok && WRAPPED.test(value) && tokensIn(value).length > 0
    ? misses(
        "holds a token and more around it, such as a name before it, a quote or a comma. Save the token alone: it begins with `EAA`, and has only letters and digits.",
      )
    : form;
}

/** The secret of an app: a token in its place is told as what it is. */
export const readAppSecret = readAs(
  ["facebook", "instagram", "threads", "jwt", "github"],
  "The app secret has 32 digits and letters: developers.facebook.com → My Apps → your app → App settings → Basic.",
);

/** A token of GitHub's: one of Facebook's in its place is told as what it is. */
export const readGitHubToken = readAs(
  ["facebook", "instagram", "threads"],
  "A token that may write secrets is a fine-grained one (`github_pat_…`) or a GitHub App's (`ghs_…`).",
);

/** @param wanted a sentence about what belongs there */
function readAs(foreign: readonly Family[], wanted: string): (value: string) => Form {
  return (value) => {
    const form = readToken(value);
    const family = foreign.find((name) => FAMILIES[name][0].test(value));
    return form.ok && family ? misses(`is ${FAMILIES[family][1]}. ${wanted}`) : form;
  };
}
