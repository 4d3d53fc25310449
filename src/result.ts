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
  return valueOrThrow(await result);
}

/** The value of a Result that is there already, or its error thrown. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw result.error;
  return result.value;
}
