const ENTER_SCREEN = "\x1b[?1049h\x1b[2J\x1b[H";
const LEAVE_SCREEN = "\x1b[2J\x1b[H\x1b[?1049l";

/** Events that can end the process before Enter is pressed. */
const ENDINGS = ["exit", "SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Shows a secret on the terminal's alternate screen, which has no scrollback, until Enter is
 * pressed. The screen is cleared before it is left, even if the process ends meanwhile.
 *
 * @see https://invisible-island.net/xterm/ctlseqs/ctlseqs.html
 */
export async function showSecret(
  output: NodeJS.WritableStream,
  ask: (question: { message: string }) => Promise<unknown>,
  heading: string,
  value: string,
): Promise<void> {
  let left = false;
  const leave = () => {
    if (!left) output.write(LEAVE_SCREEN);
    left = true;
  };
  // Before the other listeners: the closing line belongs on the screen that stays.
  const host: NodeJS.EventEmitter = process;
  for (const ending of ENDINGS) host.prependListener(ending, leave);
  try {
    output.write(`${ENTER_SCREEN}${heading}\r\n\r\n${value}\r\n\r\n`);
    await ask({ message: "Copy it, then press Enter to clear the screen." });
  } finally {
    for (const ending of ENDINGS) host.removeListener(ending, leave);
    leave();
  }
}
