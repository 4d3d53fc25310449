import { parseEnvelope } from "../../src/graph/envelope.ts";
import type { Secret } from "../../src/secrets/secret.ts";
import type { SecretRegistry } from "../../src/secrets/secret-registry.ts";
import type { Answer } from "./graph/answer.ts";
import { listAt, textAt } from "./graph/answer.ts";
import type { GraphRequest } from "./graph/request.ts";
import { exchange, pageById } from "./graph/requests.ts";
import type { Credentials, Material } from "./material.ts";
import { asksForProof } from "./read/sentences.ts";
import { readUserToken, type UserTokenTraits } from "./read-user-token.ts";

/** Requests that `prepare` makes at most. */
export const PREPARING_REQUESTS = 5;

/** What the emulator's scene must have, so that it can be held against the real account. */
export interface Survey {
  readonly userToken: UserTokenTraits;
  readonly requiresProof: boolean;
  readonly pages: readonly SurveyedPage[];
}

/** A Page of the account. */
export interface SurveyedPage {
  readonly id: string;
  readonly tasks: readonly string[];
  readonly hasToken: boolean;
  /** Whether `/me/accounts` has it; one that a business owns can be missing there. */
  readonly isListed: boolean;
}

/**
 * Obtains what the questions are asked with, and surveys what the emulator's scene must have.
 *
 * @throws {UnusableError} when the credentials cannot be used
 * @throws {UnaskedError} when no usable answer came
 */
export async function prepare(
  send: (request: GraphRequest) => Promise<Answer>,
  secrets: SecretRegistry,
  credentials: Credentials,
): Promise<{ material: Material; survey: Survey }> {
  const { appId, appSecret } = credentials;
  const appToken = secrets.register(`${appId}|${appSecret.reveal()}`);
  const inspected = await send({
    path: "debug_token",
    query: { input_token: credentials.userToken },
    bearer: appToken,
  });
  const userToken = readUserToken(inspected, appId);
  const bare = await send({
    path: "me",
    query: { fields: "id" },
    bearer: credentials.userToken,
    proof: "none",
  });
  const exchanged = textAt((await send(exchange(credentials))).json, "access_token");
  const common = {
    ...credentials,
    appToken,
    longLived: exchanged === undefined ? credentials.userToken : secrets.register(exchanged),
    isLongLived: userToken.isLongLived,
    page: undefined,
  };
  const answers = await listPages(send, common);
  return {
    material: { ...common, page: choosePage(answers, secrets, credentials.pageId) },
    survey: {
      userToken,
      requiresProof: asksForProof(parseEnvelope(bare.json)?.message ?? ""),
      pages: answers.map(({ id, page, isListed }) => ({
        id,
        tasks: listAt(page, "tasks").map(String),
        hasToken: textAt(page, "access_token") !== undefined,
        isListed,
      })),
    },
  };
}

interface FoundPage {
  readonly id: string;
  readonly page: unknown;
  readonly isListed: boolean;
}

/** The first hundred Pages of the list, and the one that was named where it is not among them. */
async function listPages(
  send: (request: GraphRequest) => Promise<Answer>,
  material: Material,
): Promise<readonly FoundPage[]> {
  const { pageId } = material;
  const list = await send({
    path: "me/accounts",
    query: { fields: "id,access_token,tasks", limit: "100" },
    bearer: material.longLived,
  });
  const listed = listAt(list.json, "data").flatMap((page) => foundPage(page, true));
  if (pageId === undefined || listed.some(({ id }) => id === pageId)) return listed;
  const named = await send(pageById(material, pageId));
  return [...listed, ...foundPage(named.json, false)];
}

/** A Page whose id can stand in a path; none otherwise. */
function foundPage(page: unknown, isListed: boolean): readonly FoundPage[] {
  const id = textAt(page, "id") ?? "";
  return /^\d+$/.test(id) ? [{ id, page, isListed }] : [];
}

function choosePage(
  pages: readonly FoundPage[],
  secrets: SecretRegistry,
  wanted: string | undefined,
): { id: string; token: Secret } | undefined {
  for (const { id, page } of pages) {
    const token = textAt(page, "access_token");
    if (token === undefined || (wanted ?? id) !== id) continue;
    return { id, token: secrets.register(token) };
  }
  return undefined;
}
