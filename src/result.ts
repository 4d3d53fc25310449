import { ActionError } from "./errors.ts";

/** How something that was awaited ended. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: ActionError };

/** Waits for an end of either kind. @throws what is no error of ours: a bug goes on */
export async function toResult<T>(promise: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    if (error instanceof ActionError) return { ok: false, error };
    throw error;
  }
}

/** The value, or its error thrown. */
export async function unwrap<T>(settled: Promise<Result<T>>): Promise<T> {
  const result = await settled;
  if (!result.ok) throw result.error;
  return result.value;
}
