import {
  ActionError,
  describeError,
  type ErrorCode,
  type ErrorParts,
  type ShownError,
  titleOfError,
} from "../../src/library.ts";

/** An error in the words of the setup, with a title of its own; its code is that of the action's error it stands for. */
export class SetupError extends ActionError {
  readonly title: string;

  constructor({
    title,
    code = "input-invalid",
    ...parts
  }: Omit<ErrorParts, "code"> & { title: string; code?: ErrorCode }) {
    super({ code, ...parts });
    this.title = title;
  }
}

/** The title of an error: its own, else that of its code. */
export function titleOf(error: ActionError): string {
  return error instanceof SetupError ? error.title : titleOfError(error.code);
}

/** Any error as it is shown in the setup. */
export function describe(error: unknown): ShownError {
  const shown = describeError(error);
  return error instanceof SetupError ? { ...shown, title: error.title } : shown;
}

/** Whether an error belongs to a family of codes; a login that failed counts as the user token's. */
export function isOfFamily(
  error: unknown,
  family: "app" | "user-token" | "page" | "store",
): error is ActionError {
  if (!(error instanceof ActionError)) return false;
  if (family === "user-token" && error.code.startsWith("login-")) return true;
  return error.code.startsWith(`${family}-`);
}
