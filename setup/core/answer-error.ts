import { ActionError } from "../../src/library.ts";

/** Something that the person entered cannot be used. Names the field, so that it can be marked. */
export class AnswerError extends SetupError {
  readonly field: string;

  /** @param field as the form names it  @param message what is wrong  @param remedy what to do */
  constructor(field: string, message: string, remedy: string) {
    super({ title: "Something to correct", message, remedy });
    this.field = field;
  }
}
