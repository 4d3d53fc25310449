/** How a setup in the browser ended. */
export type Ending = "finished" | "idle" | "stopped";

/** How long the page is served. */
export interface Lifetime {
  /** Fulfilled once nothing is served any more. */
  readonly ended: Promise<Ending>;
  /** Somebody who may was here: the idle time begins anew. */
  touch(): void;
  /** Ends it; the first ending counts. */
  end(ending: Ending): Promise<void>;
}

/**
 * Begins a lifetime that ends by itself when nobody comes.
 * @param close lets go of the port
 */
export function startLifetime(idleMinutes: number, close: () => Promise<void>): Lifetime {
  const { promise: ended, resolve } = Promise.withResolvers<Ending>();
  let closing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const end = (ending: Ending): Promise<void> => {
    clearTimeout(timer);
    closing ??= close().then(() => resolve(ending));
    return closing;
  };
  const touch = () => {
    clearTimeout(timer);
    if (!closing) timer = setTimeout(() => void end("idle"), idleMinutes * 60_000);
  };
  touch();
  return { ended, touch, end };
}
