/** Adds a task; resolves or rejects as the task does. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** Runs tasks one at a time, in order. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const running = last.then(task);
    last = running.catch(() => undefined);
    return running;
  };
}
