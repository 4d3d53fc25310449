import type { Question } from "../../question.ts";
import { goThroughDialog } from "./go-through-dialog.ts";
import { REDIRECTS } from "./redirects.ts";

/** Facts section 14: no server is needed there, and the address of the error page holds all. */
export const dialogLocalhost: Question = {
  id: "dialog-localhost",
  question: "Does the login dialog lead back to https://localhost/?",
  requests: 0,
  needs: "terminal",
  ask: (side) => goThroughDialog(side, REDIRECTS.localhost),
};
