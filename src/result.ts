import { ActionError } from "./errors.ts";

/** How something that was awaited ended: with a value, or with an error of the action. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: ActionError };

/** Resolves to a Result. Rethrows anything but an ActionError: that is a bug. */
export async function toResult<T>(promise: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    if (error instanceof ActionError) return { ok: false, error };
    throw error;
  }
}

/** The value, or its error thrown. */
export async function unwrap<T>(result: Promise<Result<T>>): Promise<T> {
  const ended = await result;
  if (!ended.ok) throw ended.error;
  return ended.value;
}
