import { checkApp } from "../../setup/core/check-app.ts";
import { checkUserToken } from "../../setup/core/check-user-token.ts";
import { examinePage } from "../../setup/core/examine-page.ts";
import { openSession } from "../../setup/core/session.ts";
import { requiredScopes } from "../../setup/core/uses.ts";
import { withAppContext } from "../../setup/core/with-context.ts";
import { openBakery } from "../helpers/bakery.ts";

/** Lines that nobody reads. */
export const silently = () => undefined;

/** A session against the emulator, before anything was entered. */
export async function aSession(options: Parameters<typeof openBakery>[0] = {}) {
  const bakery = await openBakery(options);
  const { graphUrl, githubUrl } = bakery.emulator;
  return { bakery, session: openSession({ graphUrl, githubApiUrl: githubUrl }) };
}

/** A session whose app and user token were looked at. */
export async function aLoggedInSession(options: Parameters<typeof openBakery>[0] = {}) {
  const { bakery, session } = await aSession(options);
  const app = await checkApp(session, bakery.app, silently);
  const token = session.registry.register(bakery.userToken.value);
  const asked = requiredScopes(session.uses);
  const user = await withAppContext(session, app, silently, (context) =>
    checkUserToken(context, token, asked),
  );
  return { bakery, session: { ...session, app, user } };
}

/** A session whose Page token was obtained and judged. */
export async function anExaminedSession(options: Parameters<typeof openBakery>[0] = {}) {
  const { bakery, session } = await aLoggedInSession(options);
  const examination = await examinePage(session, bakery.page.id, silently);
  return { bakery, session: { ...session, examination } };
}
