import type { User } from "../graph/state/model.ts";
import { mayLogIn } from "../graph/state/tokens.ts";
import { isKnownScope } from "./known-scopes.ts";
import type { OAuthRequest } from "./oauth-request.ts";
import { DialogRefusal } from "./refusal.ts";

/**
 * The permissions of the request that the dialog asks for: those that Facebook knows. Only people
 * with a role on the app see an error about the others.
 *
 * @throws {DialogRefusal} When the app does not let the person in, the person is held by a
 *   checkpoint or not confirmed, or a developer asked for unknown permissions. The first and the
 *   last text are Facebook's [C].
 */
export function admit(request: OAuthRequest, user: User): readonly string[] {
  const { app, scopes } = request;
  if (!mayLogIn(app, user)) {
    throw new DialogRefusal(
      "App not active",
      "This app is not accessible right now and the app developer is aware of the issue. You will be able to log in when the app is reactivated.",
    );
  }
  if (user.condition !== "fine") {
    const text = "Follow the instructions on www.facebook.com before you log in to an app.";
    throw new DialogRefusal("Confirm that this is you", text);
  }
  const unknown = scopes.filter((scope) => !isKnownScope(scope));
  if (unknown.length === 0 || !app.developers.has(user.id)) return scopes.filter(isKnownScope);
  throw new DialogRefusal(
    `Invalid Scopes: ${unknown.join(", ")}`,
    "This message is only shown to developers. Users of your app will ignore these permissions if present. Please read the documentation for valid permissions at: https://developers.facebook.com/docs/facebook-login/permissions",
  );
}
