import type { RefusalCode } from "../../../src/graph/classify-refusal.ts";
import type { GraphError } from "../../../src/graph/graph-error.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";

const NAMES = "pages_manage_posts, pages_read_engagement, business_management, pages_messaging";

/** A refusal for each meaning: the one that is told at the greatest length. */
const BY_MEANING = {
  "app-secret-wrong": aGraphError(1, "Error validating client secret."),
  "app-unknown": aGraphError(101, "Said."),
  "app-native": aGraphError(15, "Said."),
  "app-blocked": aGraphError(200, "API access blocked."),
  "app-address-not-allowed": aGraphError(5, "Said."),
  "user-token-dead": aGraphError(190, "Said.", 463),
  "user-token-other-app": aGraphError(1, "The access token does not belong to application 1"),
  "user-token-wrong-kind": aGraphError(100, "nonexisting field (accounts) on node type (Page)"),
  "page-moved": aGraphError(21, "Page ID 1 was migrated to page ID 2"),
  "page-other-object": aGraphError(100, "nonexisting field (x) on node type (Business)"),
  "page-no-token": aGraphError(200, "The user must be an administrator of the page"),
  "page-permission-missing": aGraphError(100, `Requires ${NAMES}.`),
  "two-factor-required": aGraphError(415, "Said.", 2859009),
  checkpoint: aGraphError(459, "Said."),
  "graph-refused": aGraphError(190, "This method must be called with a Page Access Token"),
} satisfies Record<RefusalCode, GraphError>;

/** Refusals of every meaning, of every way to die, and of none. */
export const GRAPH_REFUSALS: readonly GraphError[] = [
  ...Object.values(BY_MEANING),
  ...[456, 458, 459, 460, 464, 466, 467, 468, 490, 492, 493, 1404120].map((subcode) =>
    aGraphError(190, "Said.", subcode),
  ),
  aGraphError(190, "Error validating application: invalid token."),
  aGraphError(190, "This Page access token belongs to a Page that is not accessible."),
  aGraphError(190, "Said."),
  aGraphError(21, "Moved."),
  aGraphError(10, "No."),
  aGraphError(100, "No."),
  aGraphError(2, "Later."),
  aGraphError(4, "Limited."),
];
