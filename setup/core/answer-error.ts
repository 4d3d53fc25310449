import { SetupError } from "./setup-error.ts";

/** An answer cannot be used. Names the field of the form. */
export class AnswerError extends SetupError {
  readonly field: string;

  /** @param field as the form names it  @param message what is wrong  @param remedy what to do */
  constructor(field: string, message: string, remedy: string) {
    super({ title: "Something to correct", message, remedy });
    this.field = field;
  }
}
