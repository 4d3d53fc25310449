import type { Question } from "../../question.ts";
import { goThroughDialog } from "./go-through-dialog.ts";
import { REDIRECTS } from "./redirects.ts";

/** Facts section 14: whether github.com is taken was never tried [U]. */
export const dialogGitHub: Question = {
  id: "dialog-github",
  question: "Does the login dialog lead back to github.com?",
  requests: 0,
  needs: "terminal",
  ask: (side) => goThroughDialog(side, REDIRECTS.github),
};
