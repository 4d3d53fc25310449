import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGo, type Command, installJava, installNode, installPython } from "./install.ts";
import { missingCommand, nameWithSkip } from "./missing-command.ts";
import { runProgram, type Scene, startEmulatorCommand } from "./start-program.ts";

const PAGES = 3;

/** What a client prints. */
interface Seen {
  exchanged: { access_token: string; expires_in: number };
  accounts: Array<{ id: string; name: string }>;
  pageToken: string;
  /** `data` of `debug_token`. */
  inspection: Record<string, unknown>;
  postId: string;
  /** Messages, newest first. */
  feed: string[];
  /** How the SDK understood the refusal of a token that was cut. */
  refusal: unknown;
  /** Bodies of a batch whose second operation is about the result of the first. */
  batch?: [{ data: Array<{ id: string }> }, Record<string, { name: string }>];
}

interface Sdk {
  name: string;
  install(): Promise<Command>;
  /** Commands without which it is skipped; default: none, so that it fails. */
  needs?: string[];
  /** Whether its program sends a batch; default: no. */
  batches?: true;
}

const SDKS: Sdk[] = [
  {
    name: "Python facebook-sdk",
    install: async () => (await installPython())("facebook_sdk.py"),
  },
  { name: "npm fb", install: async () => (await installNode())("fb.mjs") },
  {
    name: "npm facebook-nodejs-business-sdk",
    install: async () => (await installNode())("business-sdk.mjs"),
  },
  { name: "Go huandu/facebook", install: buildGo },
  {
    name: "Java RestFB",
    install: async () => (await installJava())("RestFb.java"),
    needs: ["java", "mvn"],
    batches: true,
  },
];

let emulator: Awaited<ReturnType<typeof startEmulatorCommand>>;
beforeAll(async () => {
  emulator = await startEmulatorCommand(PAGES);
});
afterAll(() => emulator.stop());

function variables(scene: Scene, message: string): Record<string, string> {
  return {
    GRAPH_URL: scene.graphUrl,
    APP_ID: scene.appId,
    APP_SECRET: scene.appSecret,
    USER_TOKEN: scene.userToken,
    PAGE_ID: scene.pageId,
    MESSAGE: message,
  };
}

for (const sdk of SDKS) {
  const { name, needs = [] } = sdk;
  const missing = missingCommand(needs);
  describe.skipIf(missing)(nameWithSkip(`${name}, pointed at npm run emulator,`, missing), () => {
    drive(sdk);
  });
}

function drive({ name, install, batches }: Sdk): void {
  let seen: Seen;
  let scene: Scene;
  const message = `Fresh bread, says ${name} é`;
  beforeAll(async () => {
    scene = emulator.scene;
    seen = (await runProgram(await install(), { env: variables(scene, message) })) as Seen;
  });

  test("exchanges the user token for one of 60 days", () => {
    const { access_token, expires_in } = seen.exchanged;
    expect(access_token).toMatch(/^EAA/);
    expect(access_token).not.toBe(scene.userToken);
    expect(Number(expires_in) / 86_400).toBeCloseTo(60, 1);
  });

  test("lists every Page, sheet by sheet of one", () => {
    expect(seen.accounts).toHaveLength(PAGES);
    expect(seen.accounts[0]).toEqual({ id: scene.pageId, name: "Blue Door Bakery" });
    expect(new Set(seen.accounts.map(({ id }) => id)).size).toBe(PAGES);
  });

  test("sees by debug_token that the Page token is its Page's and never ends", () => {
    expect(seen.inspection).toMatchObject({
      app_id: scene.appId,
      type: "PAGE",
      profile_id: scene.pageId,
      is_valid: true,
      expires_at: 0,
      scopes: expect.arrayContaining(["pages_manage_posts"]),
    });
  });

  test("posts to the Page, and anybody who may read it finds the post there", async () => {
    expect(seen.feed[0]).toBe(message);
    const response = await fetch(`${scene.graphUrl}/${seen.postId}?fields=message`, {
      headers: { authorization: `Bearer ${seen.pageToken}` },
    });
    expect(await response.json()).toEqual({ id: seen.postId, message });
  });

  test("understands why a token is refused", () => {
    const { code, message: said } = lowerCased(seen.refusal);
    expect(code).toBe(190);
    expect(said).toMatch(/access token/i);
  });

  if (!batches) return;
  test("puts the result of one operation of a batch into another", () => {
    const [list, objects] = seen.batch as NonNullable<Seen["batch"]>;
    expect(Object.keys(objects)).toEqual(list.data.map(({ id }) => id));
    expect(objects[scene.pageId]?.name).toBe("Blue Door Bakery");
  });
}

/** Go prints the names of its fields in capitals. */
function lowerCased(value: unknown): Record<string, unknown> {
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(entries.map(([name, inner]) => [name.toLowerCase(), inner]));
}
