/** `npm run emulator`: the local servers with the standard scene, until a signal stops them. */
import { HELP, parseArguments } from "./command/arguments.ts";
import { describeScene } from "./command/describe-scene.ts";
import { setScene } from "./command/set-scene.ts";
import { startEmulator } from "./emulator.ts";

const problems: string[] = [];
const words = process.argv.slice(2);
const options = parseArguments(words, problems);
if (options.help) console.log(HELP);
else if (problems.length > 0) refuse([...problems, "--help lists the flags."]);
else await serve();

async function serve(): Promise<void> {
  const emulator = await startEmulator(options).catch(explainPort);
  if (emulator === undefined) return;
  const scene = setScene(emulator, options);
  // Before the addresses are printed: a reader of them may stop it at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void emulator.close());
  }
  console.log(options.json ? JSON.stringify(scene) : describeScene(scene, options.token));
}

/** Says in words why a port cannot be used. @throws any other error */
function explainPort(error: unknown): undefined {
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === "EADDRINUSE")
    refuse([
      `Port ${port} is taken: another program, perhaps another emulator, listens there.`,
      "Stop it, give another port, or leave the flag out for any free port.",
    ]);
  else if (code === "EACCES")
    refuse([`Port ${port} may not be used by this account: choose one from 1024 on.`]);
  else throw error;
}

function refuse(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 2;
}
