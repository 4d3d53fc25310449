import { openBakery, REPOSITORY } from "../../../emulator/bakery.ts";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../emulator/emulator.ts";
import type { SecretAddress } from "../../../emulator/github/state/world.ts";
import type { App, Token, User } from "../../../emulator/graph/state/model.ts";
import type { Page } from "../../../emulator/graph/state/page-model.ts";
import type { InputName } from "../../../src/inputs/names.ts";
import type { RunEnd } from "../rules/outcome.ts";

/** The names of the secrets that the scenes store, where they store them. */
export const PAGE_SECRET = "FB_PAGE_TOKEN";
export const USER_SECRET = "FB_USER_TOKEN";

/** The redirect address that the app registers. */
export const REDIRECT = "https://localhost/";

/** What stands in the secrets before the run. */
export const OLD_VALUE = "what was stored before";

/** A world in which every call of the action can be met, before the scene's own furniture. */
export interface Stage {
  emulator: Emulator;
  app: App;
  user: User;
  /** The Page that the run is about. */
  page: Page;
}

/** What a scene adds to its stage. */
export interface Furniture {
  inputs: Partial<Record<InputName, string>>;
  userToken?: Token;
  pageToken?: Token;
  /** All pages of the list, where it comes in one sheet for each. */
  sheets?: readonly Page[];
  /** Ids of the repositories that an organization's secret is selected for. */
  readers?: readonly number[];
  /** The place of the secrets; default: the repository. */
  place?: Omit<SecretAddress, "name">;
}

/** A scene, open: a run of it without any fault ends as its plan says. */
export type Scene = Stage & Furniture & { place: Omit<SecretAddress, "name"> };

/** A kind of run: how its world is furnished, and how it ends where nothing goes wrong. */
export interface ScenePlan {
  name: string;
  furnish(stage: Stage): Furniture;
  /** What is told by a run that met no fault. */
  healthy: RunEnd;
}

/** Opens a scene in an emulator of its own. The caller closes it. */
export async function openScene(plan: ScenePlan, options: EmulatorOptions = {}): Promise<Scene> {
  const emulator = await startEmulator(options);
  const { github } = emulator;
  const { app, user, page } = openBakery(emulator, { app: { redirectUris: [REDIRECT] } });
  const stage = { emulator, app, user, page };
  const furniture = plan.furnish(stage);
  const place = furniture.place ?? { repository: REPOSITORY };
  // Old enough that nobody takes it for what this run has written.
  emulator.clock.advance(-3600);
  for (const name of [PAGE_SECRET, USER_SECRET]) {
    if (!github.secret({ ...place, name })) github.seedSecret({ ...place, name }, OLD_VALUE);
  }
  emulator.clock.advance(3600);
  const inputs = {
    "app-id": app.id,
    "app-secret": app.secret,
    "user-token": furniture.userToken?.value ?? "",
    "page-token": furniture.pageToken?.value ?? "",
    "graph-api-url": emulator.graphUrl,
    "github-api-url": emulator.githubUrl,
    ...furniture.inputs,
  };
  return { ...stage, ...furniture, inputs, place };
}
