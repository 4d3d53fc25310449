import type { Session } from "./session.ts";
import type { WorkingCopy } from "./working-copy.ts";

/** What both faces of the setup, page and terminal, are started with. */
export interface SetupContext {
  session: Session;
  /** The folder of the example workflows. */
  examples: string;
  /** `owner/repo@ref` of this action, as workflows name it. */
  action: string;
  /** A configuration of Facebook Login for Business; empty: permissions are asked for one by one. */
  configId: string;
  workingCopy: WorkingCopy | undefined;
  /** A line for the terminal that the setup was started in. Never holds a secret. */
  print(line: string): void;
}
