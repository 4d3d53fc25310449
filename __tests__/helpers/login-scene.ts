import type { PersonalDecision } from "../../emulator/dialog/consent.ts";
import { REPOSITORY } from "./bakery.ts";
import { loginState } from "./login-state.ts";
import type { Run } from "./run.ts";
import { type ScenarioOptions, type Scene, scenario } from "./scenario.ts";

/** The redirect address that the app registers: the page of the workflow. */
export const REDIRECT = `https://github.com/${REPOSITORY}/actions/workflows/page-token-keep.yml`;

/** A scene in which a person may log in from GitHub. */
export interface LoginScene extends Scene {
  /** Runs by hand, with `login-redirect` and `page-id`. */
  run(inputs?: Record<string, string>, env?: Record<string, string>): Promise<Run>;
  /** A person opens the link that a run hands out, and copies the address they end up at. */
  comeBack(decision?: Partial<PersonalDecision> | "cancel"): Promise<string>;
  /** A state that a run made so many seconds ago. */
  stateFrom(secondsAgo: number, differing?: { repository?: string; redirect?: string }): string;
}

/** A scenario in which the app registers the redirect address. */
export function loginScenario(
  name: string,
  body: (scene: LoginScene) => Promise<void>,
  options: ScenarioOptions = {},
): void {
  scenario(name, (scene) => body(allowLogin(scene)), withRedirect(options));
}

/** The same for each row. */
loginScenario.each =
  <Row extends readonly [unknown, ...unknown[]]>(rows: readonly Row[]) =>
  (name: string, body: (scene: LoginScene, ...row: [...Row]) => Promise<void>): void =>
    scenario.each(rows)(name, (scene, ...row) => body(allowLogin(scene), ...row), withRedirect({}));

function withRedirect({ scene, ...options }: ScenarioOptions): ScenarioOptions {
  return { ...options, scene: { ...scene, app: { redirectUris: [REDIRECT], ...scene?.app } } };
}

function allowLogin(scene: Scene): LoginScene {
  const { emulator, user, app, page } = scene;
  const env = {
    FACEBOOK_DIALOG_URL: emulator.dialogUrl,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_NAME: "workflow_dispatch",
  };
  const run: LoginScene["run"] = (inputs = {}, differing = {}) =>
    scene.run(
      { "login-redirect": REDIRECT, "page-id": page.id, ...inputs },
      { ...env, ...differing },
    );
  return {
    ...scene,
    run,
    comeBack: async (decision = {}) => {
      const { outputs } = await run();
      const all = decision === "cancel" ? decision : { user, ...decision };
      return emulator.dialog.follow(outputs["login-url"] ?? "", all);
    },
    stateFrom: (secondsAgo, { repository, redirect = REDIRECT } = {}) =>
      loginState(app, redirect, { secondsAgo, repository }),
  };
}
