import type { Secret } from "../../src/secrets/secret.ts";
import type { Answer } from "./graph/answer.ts";
import type { GraphRequest } from "./graph/request.ts";
import type { Material } from "./material.ts";

/** One of the two servers that are asked: Facebook's, or the emulator. */
export interface Side {
  /** What the calls are made with. */
  readonly material: Material;
  /**
   * Sends one request and learns every token in the answer.
   *
   * @throws {UnaskedError} when no usable answer came, also after a second try
   */
  send(request: GraphRequest): Promise<Answer>;
  /** Lets so many seconds of the server's time pass. */
  wait(seconds: number): Promise<void>;
  /** Registers a secret that no field called `access_token` holds. */
  register(value: string): Secret;
  /** Prints a line for the person at the terminal. */
  tell(line: string): void;
  /**
   * Goes through the login dialog at this address, in the place of a person.
   *
   * @returns the address where the browser ended up, or a word for the page that was seen instead
   * @throws {UnaskedError} when the person skips it
   */
  followDialog(dialog: DialogRequest): Promise<string>;
}

/** What the login dialog is asked for. */
export interface DialogRequest {
  /** An https address that the app has registered. */
  readonly redirectUri: string;
  readonly state: string;
}
