import { openGrant } from "../graph/state/build-grants.ts";
import { giveRole } from "../graph/state/build-objects.ts";
import type { App, Grant, User } from "../graph/state/model.ts";
import { isGranted } from "../graph/state/tokens.ts";
import type { GraphWorld } from "../graph/state/world.ts";

/**
 * A person's consent to a configuration for system-user tokens: the system user gets a grant like
 * the person's, and the person's role on each page of it. Its data access never ends.
 */
export function assignPages(graph: GraphWorld, app: App, systemUser: User, consent: Grant): Grant {
  const grant = openGrant(graph, app, systemUser);
  for (const [scope, permission] of consent.permissions) grant.permissions.set(scope, permission);
  for (const page of graph.pages.values()) {
    const role = page.roles.get(consent.userId);
    if (role && isGranted(consent, "pages_show_list", page.id)) giveRole(page, systemUser, role);
  }
  return grant;
}
