import type { Ending } from "../core/closing-line.ts";

/** How the page ended: a signal ends the process, and not the page. */
export type PageEnding = Exclude<Ending, "cancelled">;

/** How long the page is served. */
export interface Lifetime {
  /** Fulfilled once nothing is served any more. */
  readonly ended: Promise<PageEnding>;
  /** Somebody who may was here: the idle time begins anew, or a multiple of it. */
  touch(times?: number): void;
  /** A page is open and seen, though nobody presses: the same, in the first 60 minutes. */
  ping(times?: number): void;
  /** Ends it; the first ending counts. */
  end(ending: PageEnding): Promise<void>;
}

/** Milliseconds for which an open page alone keeps the setup awake. */
const LONGEST_WATCH = 60 * 60_000;

/**
 * Begins a lifetime that ends by itself when nobody comes.
 * @param close lets go of the port
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
