import { anApp, expireToken } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

/** The app or the user token is refused. */
export const CREDENTIALS: readonly Example[] = [
  {
    id: "wrong-secret",
    title: "The app secret is wrong",
    arrange: ({ mint }) => ({
      inputs: { ...mint(), "app-secret": "not the secret".replaceAll(" ", "-") },
    }),
  },
  {
    id: "unknown-app",
    title: "The app is unknown or restricted",
    arrange: ({ mint }) => ({ inputs: { ...mint(), "app-id": "1200000000000009" } }),
  },
  {
    id: "native-app",
    title: "The app is of type Native or Desktop",
    arrange: ({ app, mint }) => {
      app.type = "native";
      return { inputs: mint() };
    },
  },
  {
    id: "user-token-dead",
    title: "The user token is dead",
    arrange: ({ graph, aUserToken }) => {
      const dead = aUserToken();
      expireToken(graph, dead);
      return { inputs: { "user-token": dead.value } };
    },
  },
  {
    id: "user-token-of-other-kind",
    title: "`user-token` holds another kind of token",
    arrange: ({ aPageToken }) => ({ inputs: { "user-token": aPageToken().value } }),
  },
  {
    id: "user-token-of-other-app",
    title: "The user token belongs to another app",
    arrange: ({ graph, mint }) => ({
      inputs: mint({ app: anApp(graph, { id: "1200000000000002" }) }),
    }),
  },
];
