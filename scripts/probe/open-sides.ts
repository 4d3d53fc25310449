import { createTransport } from "../../src/http/transport.ts";
import type { SecretRegistry } from "../../src/secrets/secret-registry.ts";
import type { Arguments } from "./arguments.ts";
import { FACEBOOK } from "./arguments.ts";
import { buildScene } from "./build-scene.ts";
import { dialogAddress } from "./dialog-address.ts";
import { createDirectTransport } from "./direct-transport.ts";
import { followAsPerson } from "./emulated-person.ts";
import type { GraphRequest } from "./graph/request.ts";
import { sendToGraph } from "./graph/send.ts";
import type { Host } from "./host.ts";
import type { Credentials } from "./material.ts";
import { prepare, type Survey } from "./prepare.ts";
import type { DialogRequest, Side } from "./side.ts";
import { UnaskedError } from "./unasked-error.ts";

/** A side, and how it is left. */
export interface OpenSide {
  readonly side: Side;
  readonly survey: Survey;
  close(): Promise<void>;
}

/** Seconds that the emulator may take for an answer. */
const EMULATOR_TIMEOUT = 10;

/**
 * The real Graph API, with what the questions need obtained already.
 *
 * @throws {UnusableError | UnaskedError} when that cannot be done
 */
export async function openReal(
  { graphUrl, pause, timeout }: Arguments,
  credentials: Credentials,
  secrets: SecretRegistry,
  host: Host,
): Promise<OpenSide> {
  const transport = await createTransport(timeout, () => {});
  let requests = 0;
  const sender = {
    graphUrl,
    transport,
    secrets,
    appSecret: credentials.appSecret,
    async beforeRequest() {
      requests += 1;
      if (requests > 1 && pause > 0) await host.sleep(pause);
    },
  };
  const send = (request: GraphRequest) => sendToGraph(sender, request);
  const close = () => transport.close();
  try {
    const { material, survey } = await prepare(send, secrets, credentials);
    const followDialog = (dialog: DialogRequest) => {
      return askPerson(
        host,
        dialogAddress(findDialog(graphUrl, host), material.appId, dialog),
        dialog,
      );
    };
    const register = (value: string) => secrets.register(value);
    const side = { material, send, wait: host.sleep, register, tell: host.print, followDialog };
    return { side, survey, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** An emulator in this process with a scene like the real account. */
export async function openEmulator(
  survey: Survey,
  real: Credentials,
  secrets: SecretRegistry,
): Promise<OpenSide> {
  const scene = await buildScene(survey, real, secrets);
  const { emulator, credentials } = scene;
  const transport = createDirectTransport(EMULATOR_TIMEOUT);
  const { appSecret } = credentials;
  const sender = { graphUrl: emulator.graphUrl, transport, secrets, appSecret };
  const send = (request: GraphRequest) =>
    sendToGraph({ ...sender, beforeRequest: async () => {} }, request);
  const { material, survey: own } = await prepare(send, secrets, credentials);
  return {
    survey: own,
    side: {
      material,
      send,
      wait: async (seconds) => emulator.clock.advance(seconds),
      register: (value) => secrets.register(value),
      tell: () => {},
      followDialog: (dialog) => followAsPerson(scene, dialog),
    },
    async close() {
      await transport.close();
      await emulator.close();
    },
  };
}

/** Where the login dialog is: Facebook's, or beside another Graph API on this machine. */
function findDialog(graphUrl: string, { env }: Host): string {
  if (graphUrl === FACEBOOK) return "https://www.facebook.com";
  return env.FACEBOOK_DIALOG_URL ?? graphUrl;
}

async function askPerson(host: Host, address: string, dialog: DialogRequest): Promise<string> {
  if (host.ask === undefined) throw new UnaskedError("needs-terminal");
  host.print("");
  host.print(`Register ${dialog.redirectUri} under Valid OAuth Redirect URIs, then open:`);
  host.print(`  ${address}`);
  host.print("Type “blocked” where Facebook says URL Blocked, “domain” for Can't Load URL.");
  const ended = await host.ask("The address where the browser ended up (Enter skips it)");
  if (ended.trim() === "") throw new UnaskedError("skipped");
  return ended;
}
