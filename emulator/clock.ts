/** The emulator's time, in whole epoch seconds. Both servers' `Date` headers come from it. */
export interface Clock {
  /** Epoch seconds, an integer. */
  now(): number;
  /** Moves the clock by so many seconds (negative: back); it keeps running afterwards. */
  advance(seconds: number): void;
  /** Sets the clock to an epoch second; it keeps running afterwards unless it is frozen. */
  set(epoch: number): void;
  /** Stops the clock where it is, for tests that compare exact seconds. */
  freeze(): void;
}

/**
 * A clock that runs with real time.
 *
 * @param epoch Epoch seconds to start at; default: the real time.
 */
export function startClock(epoch?: number): Clock {
  const real = () => Date.now() / 1000;
  let offset = epoch === undefined ? 0 : epoch - real();
  let frozenAt: number | undefined;
  const now = () => Math.floor(frozenAt ?? real() + offset + 1e-6);
  return {
    now,
    advance(seconds) {
      offset += seconds;
      if (frozenAt !== undefined) frozenAt += seconds;
    },
    set(newEpoch) {
      offset = newEpoch - real();
      if (frozenAt !== undefined) frozenAt = newEpoch;
    },
    freeze() {
      frozenAt = now();
    },
  };
}
