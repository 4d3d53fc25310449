/** The last half-screen: what was seen, in one breath. */
export const CLOSING: readonly string[] = [
  "That is what it does. It mints a token, masks it, proves it and stores it in one step; it looks again every day; and when a person must do something, it says who, what and by when. Logging in is the one thing that only a person can do, and for that the run hands out the link.",
];

/** What a reader does next, a line each. */
export const NEXT_STEPS: readonly string[] = [
  "1. `npm run setup` leads from your app to stored tokens and a workflow; README.md says what it needs.",
  "2. README.md has a workflow for each use. Start yours by hand once.",
  "3. Publish the app: until then, only people with a role in it see what you post.",
  "",
  "To try things out first: `npm run emulator` starts the world of these stories for your own client.",
];
