import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { readFields } from "../fields.ts";
import { parameterError, permissionError } from "../graph-error.ts";
import { listSheet } from "../paging.ts";
import type { Token, User } from "../state/model.ts";
import type { Business } from "../state/page-model.ts";
import { isGranted } from "../state/tokens.ts";
import type { NodeView } from "./node.ts";
import { pageFields } from "./page-fields.ts";

/**
 * A business, for its members with `business_management`.
 *
 * @throws {GraphError} 200 for others, when something of it is read.
 */
export function openBusiness(call: GraphCall, access: KnownAccess, business: Business): NodeView {
  const assertMember = (): Token => {
    if (access.kind === "token" && isMember(access.token, business)) return access.token;
    throw permissionError("Requires business_management permission to manage the object.");
  };
  const listPages = (relation: "owned" | "client") => (params: Record<string, string>) => {
    const token = assertMember();
    return listSheet(call, {
      path: `${business.id}/${relation}_pages`,
      params,
      items: [...call.world.pages.values()].filter((page) => {
        return page.business?.id === business.id && page.business.relation === relation;
      }),
      keyOf: (page) => page.id,
      render: (page) =>
        readFields("Page", pageFields(call.world, token, page), params.fields, ["name", "id"]),
    });
  };
  return {
    type: "Business",
    id: business.id,
    read(fields) {
      // A field that no business has is refused before the caller is.
      const readers = { ...businessFields(business), id: () => assertMember() && business.id };
      return readFields("Business", readers, fields, ["id", "name"]);
    },
    edges: {
      owned_pages: { GET: listPages("owned") },
      client_pages: { GET: listPages("client") },
    },
  };
}

/**
 * `/me/businesses`.
 *
 * @throws {GraphError} 100 without `business_management`.
 */
export function listBusinesses(
  call: GraphCall,
  token: Token,
  user: User,
  params: Record<string, string>,
): Record<string, unknown> {
  if (!isGranted(token.grant, "business_management")) throw parameterError("Missing Permission");
  return listSheet(call, {
    path: `${user.id}/businesses`,
    params,
    items: [...call.world.businesses.values()].filter((business) => isMember(token, business)),
    keyOf: (business) => business.id,
    render: (business) =>
      readFields("Business", businessFields(business), params.fields, ["id", "name"]),
  });
}

function isMember(token: Token, business: Business): boolean {
  return (
    !token.pageId &&
    business.members.has(token.userId) &&
    isGranted(token.grant, "business_management", business.id)
  );
}

function businessFields(business: Business) {
  return { id: () => business.id, name: () => business.name };
}
