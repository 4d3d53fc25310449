/** What a workflow asks of a Page token. */
export interface Policy {
  appId: string;
  /** The page that the token must belong to; undefined accepts any. */
  pageId: string | undefined;
  requiredScopes: readonly string[];
  /** Whether a Page token with an end is acceptable. */
  allowExpiring: boolean;
  /** A deadline this near, in days, is a warning. */
  warnWithinDays: number;
  /** A deadline of the Page token this near, in days, is a failure; 0: once it has passed. */
  failWithinDays: number;
  /** What a lapsed data access means. */
  dataAccess: "fail" | "warn" | "ignore";
}
