import { type Access, readAccess } from "./access.ts";
import type { GraphCall } from "./call.ts";
import { inspectToken } from "./debug/inspect-token.ts";
import { splitList } from "./fields.ts";
import {
  GraphError,
  missingFieldError,
  missingObjectError,
  unknownPathError,
} from "./graph-error.ts";
import { EDGE_NAMES, type NodeView } from "./nodes/node.ts";
import { openNode } from "./nodes/open-node.ts";
import { answerTokenRequest } from "./oauth/access-token.ts";
import { issueClientCode } from "./oauth/client-code.ts";
import { revokeToken } from "./oauth/revoke.ts";

/**
 * The body of the answer to a call.
 *
 * @throws {GraphError} For every refusal.
 */
export function routeCall(call: GraphCall): unknown {
  switch (call.segments.join("/")) {
    case "oauth/access_token":
      return answerTokenRequest(call);
    case "oauth/client_code":
      return issueClientCode(call);
    case "oauth/revoke":
      return revokeToken(call);
    case "debug_token":
      return inspectToken(call);
    default:
      return readNodes(call);
  }
}

function readNodes(call: GraphCall): unknown {
  const [first] = call.segments;
  const access = readAccess(call);
  if (first !== undefined) return readNode(call, access, call.segments);
  const ids = splitList(call.params.ids ?? "");
  if (ids.length === 0 || call.method !== "GET") {
    throw new GraphError(
      100,
      `Unsupported ${call.method.toLowerCase()} request. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
      { type: "GraphMethodException" },
    );
  }
  return Object.fromEntries(ids.map((id) => [id, readNode(call, access, [id])]));
}

function readNode(call: GraphCall, access: Access, segments: readonly string[]): unknown {
  const [id = "", edge, ...rest] = segments;
  if (access.kind === "none") throw missingTokenError(id);
  const node = openNode(call, access, id);
  if (edge !== undefined) return readEdge(call, node, edge, rest);
  if (call.method === "GET") return node.read(call.params.fields);
  if (call.method === "POST" && node.change) return node.change(call.params);
  if (call.method === "DELETE" && node.remove) return node.remove();
  throw missingObjectError(call.method, node.id);
}

function readEdge(call: GraphCall, node: NodeView, name: string, rest: readonly string[]): unknown {
  const edge = Object.hasOwn(node.edges, name) ? node.edges[name] : undefined;
  if (!edge && EDGE_NAMES.has(name)) throw missingFieldError(name, node.type);
  if (!edge) throw unknownPathError([name, ...rest]);
  const answer = edge[call.method];
  if (rest.length > 1 || (rest.length === 1 && !edge.takesItem)) throw unknownPathError(rest);
  if (typeof answer !== "function") throw missingObjectError(call.method, node.id);
  return answer(call.params, rest[0]);
}

function missingTokenError(id: string): GraphError {
  if (id !== "me") {
    return new GraphError(104, "An access token is required to request this resource.");
  }
  return new GraphError(
    2500,
    "An active access token must be used to query information about the current user.",
  );
}
