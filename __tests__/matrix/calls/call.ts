import type { ServerName } from "../../../emulator/calls.ts";
import type { HttpRequest } from "../../../emulator/http.ts";
import type { Scene, ScenePlan } from "../scenes/scene.ts";

/** What a run loses with a call that is lost for good; `rules/losses.ts` says how it then ends. */
export type Loss =
  | "run"
  | "renewal"
  | "replacement"
  | "surroundings"
  | "page secret"
  | "user secret"
  | "both secrets"
  | "confirmation"
  | "name";

/** One call of the action, in one kind of run. */
export interface CallSpec {
  name: string;
  scene: ScenePlan;
  server: ServerName;
  loss: Loss;
  /** A refusal by Facebook sends the run another way to the same end. */
  fallsBack?: true;
  /** Works once: never sent again where it may have arrived. */
  worksOnce?: true;
  /** Goes out beside another call to the same server. */
  sideBySide?: true;
  /** Met in full by a mint: here with one refusal of each class. */
  sampled?: true;
  /** Whether a request is this call. */
  is(request: Pick<HttpRequest, "method" | "path" | "query" | "form">, scene: Scene): boolean;
}
