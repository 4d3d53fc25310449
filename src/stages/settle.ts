import { ActionError } from "../errors.ts";

/** How something that was awaited ended. */
export type Settled<T> = { ok: true; value: T } | { ok: false; error: ActionError };

/** Waits for an end of either kind. @throws what is no error of ours: a bug goes on */
export async function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    if (error instanceof ActionError) return { ok: false, error };
    throw error;
  }
}

/** The value, or its error thrown. */
export async function unsettle<T>(settled: Promise<Settled<T>>): Promise<T> {
  const result = await settled;
  if (!result.ok) throw result.error;
  return result.value;
}
