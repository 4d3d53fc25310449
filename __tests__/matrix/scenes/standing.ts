import { aToken, days, invalidateByApi, type TokenOptions } from "../../../emulator/builders.ts";
import { storing } from "./minting.ts";
import type { ScenePlan, Stage } from "./scene.ts";

const CALM = { exitCode: 0, errors: 0, warnings: 0, userSecret: "old" } as const;

/** A check of a Page token. */
export const check: ScenePlan = {
  name: "check",
  furnish: ({ emulator, ...whose }) => ({ pageToken: aToken(emulator.graph, whose), inputs: {} }),
  healthy: { ...CALM, handedOver: "given", pageSecret: "old" },
};

function both(stage: Stage, options: TokenOptions = {}) {
  const { emulator, ...whose } = stage;
  return {
    pageToken: aToken(emulator.graph, { ...whose, ...options }),
    userToken: aToken(emulator.graph, { kind: "user", user: whose.user, app: whose.app }),
    inputs: storing(stage),
  };
}

/** A Page token that is kept, while what would renew it is looked at. */
export const keepHealthy: ScenePlan = {
  name: "keep, healthy",
  furnish: (stage) => both(stage),
  healthy: { ...CALM, handedOver: "given", pageSecret: "old" },
};

/** A healthy Page token near a deadline: it is renewed, or else kept. */
export const keepNear: ScenePlan = {
  name: "keep, near its end",
  furnish: (stage) => both(stage, { dataAccessIn: days(5) }),
  healthy: { ...CALM, handedOver: "new", pageSecret: "new" },
};

/** A dead Page token: it is replaced, or else the run fails. */
export const keepDead: ScenePlan = {
  name: "keep, dead",
  furnish: (stage) => {
    const furniture = both(stage);
    invalidateByApi(furniture.pageToken);
    return furniture;
  },
  healthy: { ...CALM, handedOver: "new", pageSecret: "new" },
};
