import type { Ending } from "../core/closing-line.ts";

/** How the page ended. A signal ends the process instead. */
export type PageEnding = Exclude<Ending, "cancelled">;

/** How long the page is served. */
export interface Lifetime {
  /** Resolves when the server is closed. */
  readonly ended: Promise<PageEnding>;
  /** Restarts the idle timer after an authorised request, `times` times as long. */
  touch(times?: number): void;
  /** The same for the heartbeat of a visible page, in the first 60 minutes. */
  ping(times?: number): void;
  /** Ends it. Only the first call counts. */
  end(ending: PageEnding): Promise<void>;
}

/** Milliseconds for which the heartbeat alone keeps the setup running. */
const LONGEST_WATCH = 60 * 60_000;

/**
 * Starts a lifetime that ends by itself if no request comes.
 * @param close closes the server
 */
export function startLifetime(idleMinutes: number, close: () => Promise<void>): Lifetime {
  const { promise: ended, resolve } = Promise.withResolvers<PageEnding>();
  let closing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const end = (ending: PageEnding): Promise<void> => {
    clearTimeout(timer);
    closing ??= close().then(() => resolve(ending));
    return closing;
  };
  const touch = (times = 1) => {
    clearTimeout(timer);
    if (!closing) timer = setTimeout(() => void end("idle"), times * idleMinutes * 60_000);
  };
  const began = performance.now();
  const ping = (times?: number) => {
    if (performance.now() - began < LONGEST_WATCH) touch(times);
  };
  touch();
  return { ended, touch, ping, end };
}
