/** The last half-screen: what was seen, in one breath. */
export const CLOSING: readonly string[] = [
  "That is what it does. It mints a token, masks it, proves it and stores it in one step; it looks again every day; and when a person must do something, it says who, what and by when. Logging in is the one thing that only a person can do.",
];

/** What a reader does next, a line each. */
export const NEXT_STEPS: readonly string[] = [
  "1. Get a user token: README.md, “Your first user token”, click by click.",
  "2. Put the step of story 1 into a workflow that you start by hand, and run it once.",
  "3. Put the step of story 2 into a workflow with a schedule. When it turns red, it says why.",
  "",
  "To try things out first: `npm run emulator` starts the world of these stories for your own client.",
];
