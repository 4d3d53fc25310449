import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { vi } from "vitest";
import type { Host } from "../../setup/core/host.ts";

/** A process to run in; a terminal where wanted. */
export function aHost(env: NodeJS.ProcessEnv, isTTY = false) {
  const text = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof text) => {
    const out = Object.assign(new PassThrough(), { isTTY });
    out.end = () => out;
    out.on("data", (part) => {
      text[name] += part;
    });
    return out;
  };
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const exit = vi.fn();
  const host = Object.assign(new EventEmitter(), {
    env,
    platform: "linux",
    stdin,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    cwd: () => "/",
    exit,
  });
  return { host: host as unknown as Host & EventEmitter, text, stdin, exit };
}
