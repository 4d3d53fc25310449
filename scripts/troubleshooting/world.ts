import { openBakery, REPOSITORY } from "../../emulator/bakery.ts";
import type { TokenOptions } from "../../emulator/builders.ts";
import { type EmulatorOptions, startEmulator } from "../../emulator/emulator.ts";

/** The time of all recorded runs, as a `Date` header has it: their logs must not change with the day they are recorded on. */
export const NOW = "Sun, 22 Nov 2026 06:17:00 GMT";

/** The redirect address that the app registers. */
export const REDIRECT = `https://github.com/${REPOSITORY}/actions/workflows/page-token-keep.yml`;

/** A healthy bakery with fixed ids and a clock that stands still; an example says what goes wrong. */
export type ExampleWorld = Awaited<ReturnType<typeof openScene>>;

/** Opens it. Tokens and the app's secret are made now, so none is in any file. */
export async function openScene(options: EmulatorOptions) {
  const emulator = await startEmulator({ now: Date.parse(NOW) / 1000, ...options });
  emulator.clock.freeze();
  const bakery = openBakery(emulator, {
    app: { id: "1200000000000001", redirectUris: [REDIRECT] },
    user: { id: "1300000000000001", name: "Ada" },
    page: { id: "140000000000001" },
  });
  return {
    ...emulator,
    ...bakery,
    /** A check of a Page token, healthy but for what differs. */
    check: (differing: TokenOptions = {}) => ({
      "page-token": bakery.aPageToken(differing).value,
    }),
    /** A mint from a user token, healthy but for what differs. */
    mint: (differing: TokenOptions = {}) => ({
      "user-token": bakery.aUserToken(differing).value,
      "page-id": bakery.page.id,
    }),
    /** Inputs that store the Page token. */
    storing: bakery.storing(),
  };
}
