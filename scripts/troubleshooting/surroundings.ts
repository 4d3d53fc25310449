import { days, expireToken, hours } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

/** Findings about what surrounds the Page token; all are warnings. */
export const SURROUNDINGS: readonly Example[] = [
  {
    id: "user-token-expires-soon",
    of: "user-token-expires-soon",
    arrange: ({ mint }) => ({ inputs: mint({ expiresIn: days(5) }) }),
  },
  {
    id: "user-token-expires-soon-short-lived",
    of: "user-token-expires-soon",
    arrange: ({ mint }) => ({ inputs: mint({ expiresIn: hours(1.5) }) }),
  },
  {
    id: "user-token-invalid",
    of: "user-token-invalid",
    arrange: ({ graph, aPageToken, aUserToken }) => {
      const dead = aUserToken();
      expireToken(graph, dead);
      return { inputs: { "page-token": aPageToken().value, "user-token": dead.value } };
    },
  },
  {
    id: "lacks-task",
    of: "lacks-task",
    arrange: ({ page, user, mint }) => {
      page.roles.set(user.id, { tasks: ["ANALYZE", "ADVERTISE"], liveContributor: false });
      return { inputs: mint() };
    },
  },
  {
    id: "renewal-failed",
    of: "renewal-failed",
    arrange: ({ aPageToken, aUserToken }) => ({
      inputs: {
        "page-token": aPageToken({ dataAccessIn: days(10) }).value,
        "user-token": aUserToken({ dataAccessIn: days(10) }).value,
      },
    }),
  },
  {
    id: "renewal-failed-storing",
    of: "renewal-failed",
    arrange: ({ github, aPageToken, aUserToken, storing }) => ({
      inputs: {
        "page-token": aPageToken().value,
        "user-token": aUserToken().value,
        ...storing,
        "github-token": github.addToken({ repositories: [], permissions: {} }),
      },
    }),
  },
  {
    id: "graph-version-changed",
    of: "graph-version-changed",
    arrange: ({ graph, check }) => {
      graph.servedVersion = "v24.0";
      return { inputs: { ...check(), "graph-api-version": "v20.0" } };
    },
  },
  {
    id: "graph-version-retiring",
    of: "graph-version-retiring",
    arrange: ({ check }) => ({ inputs: { ...check(), "graph-api-version": "v21.0" } }),
  },
];
