import fc from "fast-check";
import { loginState } from "../../helpers/login-state.ts";
import { foreignText } from "./foreign-text.ts";
import { nastyText, nastyWord } from "./nasty-text.ts";

/** What a state is made for in these properties. */
export interface Maker {
  appSecret: string;
  repository: string;
  redirect: string;
}

/** A state made so many seconds ago. */
export function stateOf({ appSecret, repository, redirect }: Maker, secondsAgo: number): string {
  return loginState({ secret: appSecret }, redirect, { secondsAgo, repository });
}

const NAMES = [
  "code",
  "state",
  "error",
  "error_description",
  "error_message",
  "access_token",
  "client_id",
  "redirect_uri",
  "Code",
  "x",
];

/**
 * Whatever a person may paste: nasty text, and addresses whose query is nearly, or just, what
 * Facebook sends, with states that are good, too old, of others or changed.
 */
export function loginAddresses(maker: Maker): fc.Arbitrary<string> {
  const others = { ...maker, repository: "octo-org/other" };
  const ages = fc.constantFrom(-5000, -700, 60, 5000, 1_209_000, 1_210_000);
  const state = fc.oneof(
    { weight: 3, arbitrary: ages.map((age) => stateOf(maker, age)) },
    { weight: 1, arbitrary: ages.map((age) => stateOf(others, age)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat({ max: 42 }), fc.constantFrom(..."0123456789abcdef.A "))
        .map(([at, sign]) => splice(stateOf(maker, 60), at, sign)),
    },
    { weight: 1, arbitrary: nastyWord },
  );
  const value = fc.oneof(
    fc.stringMatching(/^[\w-]{18,40}$/),
    nastyWord,
    foreignText(maker.appSecret),
    fc.constantFrom("", "access_denied", "::error::x", "%0A::add-mask::x", "##[group]x"),
  );
  const field = fc
    .tuple(fc.constantFrom(...NAMES), value, fc.boolean())
    .map(([name, text, isEncoded]) => `${name}=${isEncoded ? encode(text) : text}`);
  const states = fc.array(state, { minLength: 0, maxLength: 2 }).map((all) => all.slice(0, 2));
  const query = fc
    .tuple(states, fc.array(field, { maxLength: 4 }), fc.nat())
    .map(([made, fields, turn]) => {
      const parts = [...made.map((text) => `state=${text}`), ...fields];
      const from = parts.length > 0 ? turn % parts.length : 0;
      return [...parts.slice(from), ...parts.slice(0, from)].join("&");
    });
  const begin = fc.oneof(
    fc.constantFrom("?", "", "https://localhost/?", maker.redirect),
    nastyWord,
  );
  const end = fc.oneof(fc.constantFrom("", "#_=_"), nastyWord);
  return fc.oneof(
    { weight: 1, arbitrary: nastyText },
    { weight: 4, arbitrary: fc.tuple(begin, query, end).map((parts) => parts.join("")) },
  );
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function splice(text: string, at: number, sign: string): string {
  return `${text.slice(0, at)}${sign}${text.slice(at + 1)}`;
}
