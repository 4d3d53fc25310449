import type { Session } from "./session.ts";
import type { WorkingCopy } from "./working-copy.ts";

/** The data that every interface of the setup (page, terminal, JSON) starts with. */
export interface SetupContext {
  session: Session;
  /** The folder of the example workflows. */
  examples: string;
  /** `owner/repo@ref` of this action, as workflows name it. */
  action: string;
  /** A configuration of Facebook Login for Business; empty: the login asks for permissions one by one. */
  configId: string;
  workingCopy: WorkingCopy | undefined;
  /** Prints a line in the terminal that started the setup. Callers pass no secret. */
  print(line: string): void;
}
