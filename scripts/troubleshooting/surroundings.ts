import { days, expireToken, hours } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

/** Findings about what surrounds the Page token; all are warnings. */
export const SURROUNDINGS: readonly Example[] = [
  {
    id: "user-token-expires-soon",
    title: "The user token expires soon",
    arrange: ({ mint }) => ({ inputs: mint({ expiresIn: days(5) }) }),
  },
  {
    id: "user-token-expires-soon-short-lived",
    title: "The user token expires soon",
    arrange: ({ mint }) => ({ inputs: mint({ expiresIn: hours(1.5) }) }),
  },
  {
    id: "user-token-invalid",
    title: "The user token cannot renew anything",
    arrange: ({ graph, aPageToken, aUserToken }) => {
      const dead = aUserToken();
      expireToken(graph, dead);
      return { inputs: { "page-token": aPageToken().value, "user-token": dead.value } };
    },
  },
  {
    id: "lacks-task",
    title: "The person may not create content on the Page",
    arrange: ({ page, user, mint }) => {
      page.roles.set(user.id, { tasks: ["ANALYZE", "ADVERTISE"], liveContributor: false });
      return { inputs: mint() };
    },
  },
  {
    id: "renewal-failed",
    title: "Renewing the Page token does not work",
    arrange: ({ aPageToken, aUserToken }) => ({
      inputs: {
        "page-token": aPageToken({ dataAccessIn: days(10) }).value,
        "user-token": aUserToken({ dataAccessIn: days(10) }).value,
      },
    }),
  },
  {
    id: "renewal-failed-storing",
    title: "Renewing the Page token does not work",
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
    title: "Another Graph API version answered",
    arrange: ({ graph, check }) => {
      graph.servedVersion = "v24.0";
      return { inputs: { ...check(), "graph-api-version": "v20.0" } };
    },
  },
  {
    id: "graph-version-retiring",
    title: "The Graph API version retires soon",
    arrange: ({ check }) => ({ inputs: { ...check(), "graph-api-version": "v21.0" } }),
  },
];
