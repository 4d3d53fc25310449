/** What an error means to a person. */
export interface Explanation {
  what: string;
  /** Who must do what; absent: the remedy for a host that cannot be reached. */
  remedy?: string;
  /** Absent: it may pass. */
  transient?: false;
  /** Whether nothing of the request can have reached the server. */
  unsent?: true;
  /** Whether a request that asks for less may be answered. */
  lessMayHelp?: true;
}
