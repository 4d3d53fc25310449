import type { Problems } from "./fields.ts";
import type { RawInputs } from "./names.ts";
import type { PageSelection } from "./pages.ts";

type NameInput = "secret-name" | "user-token-secret-name";

/** The Pages whose ids are filled into a name. */
export interface NamedPages {
  pages: PageSelection;
  policy: { pageId: string | undefined };
}

/** What stands for the id of a Page in `secret-name`. */
const PLACE = "{page-id}";

/** Whether each Page has a secret of its own. */
export function isPerPage(name: string): boolean {
  return name.includes(PLACE);
}

/** The name of the secret of one Page. @param pageId digits */
export function fillName(name: string, pageId: string): string {
  return name.replaceAll(PLACE, pageId);
}

/** An id as long as those of today's Pages, where it is not known yet. */
const ANY_ID = "100000000000000";

/** The names of the secrets to write, by GitHub's rules; undefined where none is given. */
export function parseSecretNames(
  inputs: RawInputs["inputs"],
  { pages, policy }: NamedPages,
  problems: Problems,
) {
  const ids = pages.kind === "several" ? pages.ids : [policy.pageId ?? ANY_ID];
  const pageTokenName = inputs["secret-name"] || undefined;
  const userTokenName = inputs["user-token-secret-name"] || undefined;
  if (pageTokenName !== undefined)
    for (const id of ids) checkName("secret-name", pageTokenName, id, problems);
  if (userTokenName !== undefined)
    checkName("user-token-secret-name", userTokenName, undefined, problems);
  if (userTokenName !== undefined && pageTokenName !== undefined) {
    const known = pages.kind === "several" || policy.pageId !== undefined;
    if (isSame(pageTokenName, userTokenName, known ? ids : undefined))
      problems.add(
        "user-token-secret-name",
        "must differ from `secret-name` (GitHub does not tell capitals from small letters there): one token would overwrite the other.",
      );
  }
  return { pageTokenName, userTokenName };
}

/** Whether a Page's secret has the user token's name; where no id is known, whether one could. */
function isSame(
  pageTokenName: string,
  userTokenName: string,
  ids: readonly string[] | undefined,
): boolean {
  const other = userTokenName.toUpperCase();
  if (ids) return ids.some((id) => fillName(pageTokenName, id).toUpperCase() === other);
  const parts = pageTokenName.toUpperCase().split(PLACE.toUpperCase());
  const form = parts.map((part) => RegExp.escape(part)).join("\\d+");
  return new RegExp(`^${form}$`).test(other);
}

/** What is a token rather than a name: somebody handed over the secret's value. */
const TOKEN = /^(EAA[A-Za-z0-9]{30}|gh[a-z]_[A-Za-z0-9]{20}|github_pat_)|^.{101}/;

/** @see https://docs.github.com/actions/reference/secrets-reference#naming-your-secrets */
function isName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !TOKEN.test(name);
}

function isReserved(name: string): boolean {
  return /^GITHUB_/i.test(name);
}

/** @param pageId fills a name for each Page; the same problem of several Pages is told once */
function checkName(
  input: NameInput,
  template: string,
  pageId: string | undefined,
  problems: Problems,
): void {
  const name = pageId === undefined ? template : fillName(template, pageId);
  if (isReserved(name)) {
    problems.add(input, "must not begin with `GITHUB_`, which GitHub keeps for itself.");
  } else if (!isName(name)) {
    const isFilled = name !== template;
    const filled = isFilled ? " once `{page-id}` is filled in" : "";
    const wayToFill =
      input === "secret-name" && /[{}]/.test(name)
        ? " `{page-id}` in it, written so, is filled with the id of each Page."
        : "";
    problems.add(
      input,
      `must be the name of a secret${filled}: letters, digits and underscores, at most 100, not beginning with a digit. Write the name itself (\`FB_PAGE_TOKEN\`), not \`\${{ secrets.FB_PAGE_TOKEN }}\`, which hands over its value.${wayToFill}`,
    );
  }
}
