import { ActionError } from "../errors.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Policy } from "../health/policy.ts";
import type { UserTokenSource } from "../inputs/parse.ts";
import { readLoginAddress } from "../login/read-login-address.ts";
import { redeemCode } from "../login/redeem-code.ts";
import { epochSeconds } from "../moment.ts";
import { formatPages, formatUserToken } from "../report/stage-lines.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import type { NewPages, WantedPages } from "./new-pages.ts";
import { obtainNewPages } from "./obtain-new-pages.ts";
import { obtainUserToken } from "./obtain-user-token.ts";
import type { UserToken } from "./obtained-pages.ts";
import type { StoreAccess } from "./preflight.ts";

/** What a mint starts from; the promises are under way already. */
export interface MintInput {
  source: UserTokenSource;
  policy: Policy;
  wanted: WantedPages;
  /** The inspection of a given user token, where one is under way. */
  inspecting?: Promise<TokenInspection>;
  /** Awaited before a code is redeemed, and before a Page token is asked for. */
  access: Promise<StoreAccess | undefined>;
}

/**
 * Obtains Page tokens: exchanges the user token for a long-lived one, takes the Pages' tokens from
 * it, and inspects and judges these.
 *
 * @throws {ActionError} if the login or the exchange fails, the Page is not found, or the secret
 *   store cannot be reached
 */
export async function mintPages(input: MintInput, context: Context): Promise<NewPages> {
  const fromLogin = input.source.kind === "login";
  const given = await readSource(input, context);
  const inspecting = input.inspecting ?? inspectToken(context.graph, given);
  let userToken: UserToken | undefined;
  try {
    userToken = await obtainUserToken(given, inspecting, context, fromLogin);
    await input.access;
    const minted = await obtainNewPages(userToken, input.wanted, input.policy, context);
    const now = minted.pages.find(({ inspection }) => inspection)?.inspection?.now;
    context.log(formatUserToken(minted.userToken, now ?? epochSeconds()));
    context.log(formatPages(minted.pages));
    return minted;
  } catch (error) {
    // Whose login it was, or why there was no exchange, tells most of what is wrong.
    if (userToken && (fromLogin || userToken.refusal))
      context.log(formatUserToken(userToken, epochSeconds()));
    throw fromLogin ? leadToNextLogin(error) : await ofSystemUser(error, inspecting);
  }
}

/** The user token to begin with. A code is redeemed only once the place for secrets is reached. */
async function readSource(
  { source, access }: MintInput,
  { graph, onLogin }: Context,
): Promise<Secret> {
  if (source.kind === "given") return source.token;
  const code = graph.secret(readLoginAddress(source.address, source, epochSeconds()));
  await access;
  onLogin("perhaps used");
  const token = await redeemCode(graph, code, source.redirect);
  onLogin("used");
  return token;
}

/** A login brought the token, whoever is behind it: another login brings another one. */
function leadToNextLogin(error: unknown): unknown {
  if (error instanceof ActionError && error.login === false) error.login = undefined;
  return error;
}

/** A system user cannot log in: an error about its token offers no login. */
async function ofSystemUser(error: unknown, inspecting: Promise<TokenInspection>) {
  const inspection = await inspecting.catch(() => undefined);
  if (error instanceof ActionError && inspection?.kind === "system-user") error.login = false;
  return error;
}
