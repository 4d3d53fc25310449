import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** Starts a module beside this one as a process of its own, so that it shares no event loop. */
export function forkModule(name: string): ChildProcess {
  return fork(new URL(name, import.meta.url), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

/**
 * Sends one message and answers the child's next one. The caller knows what its module answers.
 * @throws Error when the child ends instead of answering.
 */
export async function ask<Answer>(child: ChildProcess, message: object): Promise<Answer> {
  const settled = new AbortController();
  const { signal } = settled;
  const gone = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.at(-1)} ended with ${code}`);
  });
  const answer = once(child, "message", { signal });
  child.send(message);
  try {
    const [first] = await Promise.race([answer, gone]);
    return first as Answer;
  } finally {
    gone.catch(() => {}); // rejected by the abort below, and no news
    settled.abort();
  }
}
