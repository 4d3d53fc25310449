/** How far the writing of one secret has come. */
export type WriteState = "waiting" | "under way" | "stored" | "failed";

/**
 * How far each secret of this run has come, by name. A run that is cancelled reads it for its last
 * line; a run that ends by itself says the same in its log.
 */
export type WriteProgress = Map<string, WriteState>;
