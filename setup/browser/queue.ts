/** Adds a task to the queue of its kind; resolves or rejects as the task does. */
export type Queues = <T>(kind: string, task: () => Promise<T>) => Promise<T>;

/**
 * Runs tasks of one kind one at a time, in order. Kinds do not wait for each other: an answer that
 * never comes holds up its own kind only.
 */
export function createQueues(): Queues {
  const last = new Map<string, Promise<unknown>>();
  return (kind, task) => {
    const running = (last.get(kind) ?? Promise.resolve()).then(task);
    last.set(
      kind,
      running.catch(() => undefined),
    );
    return running;
  };
}
