/** The process that the probe runs in, or what a test puts in its place. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns that the table may fill. */
  readonly columns: number;
  /** Prints a line. */
  print(line: string): void;
  /** Prints a line of what went wrong. */
  warn(line: string): void;
  /** Resolves after so many seconds. */
  sleep(seconds: number): Promise<void>;
  /** Writes `probe.json`, where nothing is kept of what was there. */
  write(name: string, text: string): Promise<void>;
  /**
   * Asks the person at the terminal for a line, without showing it; empty where they skip it.
   * Undefined where there is no terminal.
   */
  readonly ask: ((message: string) => Promise<string>) | undefined;
}
