import sodium from "libsodium-wrappers";
import { afterEach, beforeEach, expect } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import type { GitHubToken } from "../../emulator/github/state/model.ts";
import { answerViolations, isDescribed } from "../openapi/conformity.ts";
import { type Answer, NOON, send } from "./bakery.ts";

/** The emulator's GitHub side with a client that seals as the action does. */
export interface GitHubClient {
  emulator: Emulator;
  /** A token for `octo-org/bakery` with these permissions. */
  tokenWith(permissions: GitHubToken["permissions"], kind?: GitHubToken["kind"]): string;
  ask(path: string, token: string): Promise<Answer>;
  /** Sends JSON. */
  send(method: string, path: string, token: string, json: unknown): Promise<Answer>;
  /** PUTs JSON. */
  put(path: string, token: string, json: unknown): Promise<Answer>;
  /** Fetches the public key below `path`, seals the value with it and writes the secret. */
  store(path: string, name: string, token: string, value: string, more?: object): Promise<Answer>;
}

/** A fresh GitHub for each test of the file. */
export function useGitHubClient(): GitHubClient {
  const client = {} as GitHubClient;
  beforeEach(async () => {
    await sodium.ready;
    const emulator = await startEmulator({ now: NOON });
    emulator.clock.freeze();
    const sendJson: GitHubClient["send"] = async (method, path, token, json) => {
      const response = await fetch(`${emulator.githubUrl}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      });
      const text = await response.text();
      const { status, headers } = response;
      return { status, headers, body: text && JSON.parse(text) };
    };
    const put: GitHubClient["put"] = (...request) => sendJson("PUT", ...request);
    const ask = (path: string, token: string) => send(emulator.githubUrl, path, { bearer: token });
    Object.assign(client, {
      emulator,
      ask,
      send: sendJson,
      put,
      tokenWith: (permissions, kind = "fine-grained") =>
        emulator.github.addToken({ repositories: ["octo-org/bakery"], permissions, kind }),
      async store(path, name, token, value, more = {}) {
        const { body } = await ask(`${path}/public-key`, token);
        const sealed = { encrypted_value: seal(value, body.key), key_id: body.key_id };
        return put(`${path}/${name}`, token, { ...sealed, ...more });
      },
    } satisfies GitHubClient);
  });
  afterEach(async () => {
    await client.emulator.close();
    const described = client.emulator.calls.filter(isDescribed);
    expect(described.flatMap(answerViolations)).toEqual([]);
  });
  return client;
}

/** A libsodium sealed box in base64 under a public key in base64. */
export function seal(value: string, key: string): string {
  const { ORIGINAL } = sodium.base64_variants;
  return sodium.to_base64(
    sodium.crypto_box_seal(value, sodium.from_base64(key, ORIGINAL)),
    ORIGINAL,
  );
}
