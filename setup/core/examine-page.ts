import {
  assessRun,
  composeReport,
  defaultInputs,
  type MintInputs,
  obtainPages,
} from "../../src/library.ts";
import { assertPageId, assertToken } from "./check-page.ts";
import type { CheckedApp, CheckedUser, Examination, Session } from "./session.ts";
import { requiredScopes } from "./uses.ts";
import { withAppContext } from "./with-context.ts";

/** An examination stores nothing. */
const NOTHING_STORED = {
  written: [],
  failed: [],
  skipped: [],
  errors: [],
  complete: false,
  pagesOf: new Map(),
};

/**
 * Obtains the Page token and judges it with the action's own stages, as a workflow with these answers
 * would.
 *
 * @param log gets a line for each request that takes long or is retried
 * @throws {ActionError} whatever would keep the action from finding out
 */
export async function examinePage(
  session: Session & { app: CheckedApp; user: CheckedUser },
  pageId: string,
  log: (line: string) => void,
): Promise<Examination> {
  const inputs = mintInputs(session, pageId);
  return withAppContext(session, session.app, log, async (context) => {
    // The stages log their own steps, which the setup words differently.
    const quiet = { ...context, log: () => undefined };
    const obtained = await obtainPages(inputs, Promise.resolve(undefined), quiet);
    const findings = assessRun(inputs, obtained, NOTHING_STORED);
    const report = composeReport(inputs, obtained, NOTHING_STORED, findings);
    const [page] = obtained.pages;
    if (!page?.token) throw new Error("a mint ends with a token, or an error");
    const { userToken } = obtained;
    assertPageId(report.page.id);
    for (const token of [page.token, ...(userToken ? [userToken.token] : [])]) assertToken(token);
    return { obtained: { userToken, token: page.token, findings: page.findings }, report };
  });
}

function mintInputs(
  { app, user, uses, endpoints }: Session & { app: CheckedApp; user: CheckedUser },
  pageId: string,
): MintInputs {
  const { policy, ...defaults } = defaultInputs();
  return {
    ...defaults,
    mode: "mint",
    appId: app.id,
    appSecret: app.secret,
    userToken: { kind: "given", token: user.token },
    policy: { ...policy, appId: app.id, pageId, requiredScopes: requiredScopes(uses) },
    graphUrl: endpoints.graphUrl,
    graphVersion: endpoints.graphVersion,
    store: undefined,
  };
}
