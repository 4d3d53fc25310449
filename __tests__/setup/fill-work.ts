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
    githubToken: bakery.githubToken,
    ...differing,
  };
  return Object.entries(fields);
}

/** Sends the form of step 5, and says yes where it asks whether to store. */
export async function store(opened: Opened, differing: Record<string, string> = {}) {
  const { client } = opened;
  const fields = work(opened, differing);
  await client.submit("work", fields);
  if (client.heading !== "Store now?") return;
  await client.submit(
    "work/store",
    fields.filter(([name]) => name === "page"),
  );
}
