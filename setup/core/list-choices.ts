import {
  ActionError,
  assessTasks,
  type Context,
  explainNoChoice,
  explainRefusedPages,
  field,
  id,
  type Json,
  list,
  listPages,
  optional,
  type Page,
  rootOf,
  text,
} from "../../src/library.ts";
import { assertPageId } from "./check-page.ts";
import { GIVE_TASK } from "./remedy-rows/page.ts";
import type { CheckedUser, PageChoice } from "./session.ts";

/**
 * Lists every Page that the user token sees, sorted by name, with the reasons why a token of it could
 * not do the work.
 *
 * @throws {ActionError} `page-…` if there is none, with the reasons why one can be missing;
 *   `answer-unexpected` if one has no number as its id
 */
export async function listChoices(
  context: Context,
  user: CheckedUser,
  requiredScopes: readonly string[],
): Promise<PageChoice[]> {
  const { graph } = context;
  const [pages, pictures] = await Promise.all([
    listPages(graph, user.token).catch((error: unknown) => {
      throw explainRefusedPages(error, graph.appId);
    }),
    listPictures(context, user),
  ]);
  for (const { id: pageId } of pages) assertPageId(pageId);
  if (pages.length === 0)
    throw explainNoChoice(pages, user.granularScopes.get("pages_show_list") ?? []);
  return pages
    .map((page) => ({
      id: page.id,
      name: page.name,
      tasks: page.tasks ?? [],
      picture: pictures.get(page.id),
      objections: objectionsTo(page, user, requiredScopes),
      hasToken: page.token !== undefined,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The reasons why the token of a Page could not do the work, in sentences. */
export function objectionsTo(
  page: Page,
  { granularScopes }: Pick<CheckedUser, "granularScopes">,
  requiredScopes: readonly string[],
): string[] {
  const elsewhere = requiredScopes.filter(
    (scope) => scope.startsWith("pages_") && granularScopes.get(scope)?.includes(page.id) === false,
  );
  return [
    ...(page.token === undefined
      ? [
          "Facebook gives no token for it: your role on it has too few rights, or its business requires two-factor authentication and you have none.",
        ]
      : []),
    ...(elsewhere.length > 0
      ? [
          `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages only: log in again, choose “Edit settings”, leave ticked what is ticked, and add this Page.`,
        ]
      : []),
    ...assessTasks({ requiredScopes: [...requiredScopes] }, { tasks: page.tasks }).map(
      ({ severity }) =>
        `${severity === "failure" ? "You may not publish on it" : "Perhaps you may not publish on it"}: none of your tasks is known to allow that. ${GIVE_TASK}`,
    ),
  ];
}

/** The Pages' pictures by id. Best effort: empty if Facebook refuses or does not answer. */
async function listPictures(
  { graph }: Context,
  { token }: CheckedUser,
): Promise<ReadonlyMap<string, string>> {
  try {
    const { body } = await graph.call({
      method: "GET",
      path: "/me/accounts",
      query: { fields: "id,picture{url}", limit: "100" },
      bearer: token,
      retry: false,
    });
    const found = list(field(rootOf(body), "data"), (page) => {
      const url = pictureOf(page);
      return url === undefined ? [] : [[id(field(page, "id")), url] as const];
    });
    return new Map(found.flat());
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return new Map();
  }
}

function pictureOf(page: Json): string | undefined {
  const picture = field(page, "picture");
  return picture.value === undefined
    ? undefined
    : optional(field(field(picture, "data"), "url"), text);
}
