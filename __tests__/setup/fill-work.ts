import { REPOSITORY } from "../helpers/bakery.ts";
import type { Opened } from "./open-page.ts";

/** The form of step 5, with what differs. */
export function work(
  { bakery }: Opened,
  differing: Record<string, string> = {},
): Array<[string, string]> {
  const fields = {
    page: bakery.page.id,
    repository: REPOSITORY,
    environment: "",
    workflow: "keep",
    alsoStoreGithubToken: "on",
    githubToken: bakery.githubToken,
    ...differing,
  };
  return Object.entries(fields).filter(([name, value]) => name !== "alsoStoreGithubToken" || value);
}
