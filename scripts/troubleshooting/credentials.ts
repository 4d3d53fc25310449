import { anApp, expireToken } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

/** The app or the user token is refused. */
export const CREDENTIALS: readonly Example[] = [
  {
    id: "wrong-secret",
    of: "app-secret-wrong",
    arrange: ({ mint }) => ({
      inputs: { ...mint(), "app-secret": "not the secret of this app".replaceAll(" ", "-") },
    }),
  },
  {
    id: "unknown-app",
    of: "app-unknown",
    arrange: ({ mint }) => ({ inputs: { ...mint(), "app-id": "1200000000000009" } }),
  },
  {
    id: "native-app",
    of: "app-native",
    arrange: ({ app, mint }) => {
      app.type = "native";
      return { inputs: mint() };
    },
  },
  {
    id: "user-token-dead",
    of: "user-token-dead",
    arrange: ({ graph, aUserToken }) => {
      const dead = aUserToken();
      expireToken(graph, dead);
      return { inputs: { "user-token": dead.value } };
    },
  },
  {
    id: "user-token-of-other-kind",
    of: "user-token-wrong-kind",
    arrange: ({ aPageToken }) => ({ inputs: { "user-token": aPageToken().value } }),
  },
  {
    id: "user-token-of-other-app",
    of: "user-token-other-app",
    arrange: ({ graph, mint }) => ({
      inputs: mint({ app: anApp(graph, { id: "1200000000000002" }) }),
    }),
  },
];
