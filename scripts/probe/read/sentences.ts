/** Sentences of Graph that the facts know (sections 1 to 5), each with a name for it that is ours. */
const SENTENCES = [
  [/^Error validating client secret/, "client secret is wrong"],
  [/does not belong to application/, "token is of another application"],
  [/^Error validating application\. Cannot get application info/, "application is unknown"],
  [/^Invalid Client ID/, "client id is invalid"],
  [/^Missing client_id/, "client_id is missing"],
  [/^Missing redirect_uri/, "redirect_uri is missing"],
  [/^fb_exchange_token parameter not specified/, "fb_exchange_token is missing"],
  [/^An unknown error has occurred/, "unknown error"],
  [/^Invalid verification code format/, "code has the wrong form"],
  [/^Invalid OAuth access token - Cannot parse access token/, "token cannot be parsed"],
  [/^Invalid OAuth access token - Debug only access token/, "token is for debugging only"],
  [/^Invalid OAuth access token signature/, "token's signature is wrong"],
  [/^Invalid OAuth access token\.?$/, "token is invalid"],
  [/^Malformed access token/, "token is malformed"],
  [/access token could not be decrypted/, "token could not be decrypted"],
  [/You must provide an app access token/, "app token or developer's token is needed"],
  [/App_id in the input_token did not match/, "input token is of another app"],
  [/^API calls from the server require an appsecret_proof/, "proof is missing"],
  [/^Invalid appsecret_proof/, "proof is wrong"],
  [/Tried accessing nonexisting field/, "no such field"],
  [/^Unsupported get request/, "no such object, or not for this token"],
  [/^An active access token must be used/, "active token is needed"],
  [/^An access token is required/, "token is needed"],
  [/^Unknown path components/, "path is unknown"],
  [/requires either app secret proof or an app token/, "proof or app token is needed"],
  [/pages_read_engagement/, "pages_read_engagement is missing"],
  [/aliases you requested do not exist|Cannot query users by their username/, "alias is unknown"],
  [/^API access (?:blocked|deactivated)/, "app is blocked"],
  [/cannot be called with a client token/, "app is Native or Desktop"],
  [/^Error validating access token/, "token is dead"],
] as const satisfies readonly (readonly [RegExp, string])[];

/** Name of the sentence in an error's message; the message itself is shown nowhere. */
export function nameSentence(message: string): string {
  const known = SENTENCES.find(([pattern]) => pattern.test(message));
  return known === undefined ? "a sentence the facts do not know" : known[1];
}

/** Whether a message says that the app requires `appsecret_proof`. */
export function asksForProof(message: string): boolean {
  return nameSentence(message) === "proof is missing";
}
