import { successorOf } from "../graph/permissions.ts";
import type { Problems } from "./fields.ts";
import { isFiller } from "./secret-form.ts";

/**
 * The scopes that a token must have. `none` asks for none; an empty value never gets here, it
 * means the default, so that a missing variable does not switch the gate off.
 */
export function parseScopes(value: string, problems: Problems): string[] {
  const names = [...new Set(value.split(/[\s,]/).filter((name) => name !== ""))];
  const none = names.filter((name) => /^none$/i.test(name));
  if (names.length === 1 && none.length === 1) return [];
  if (names.length === 0 || none.length > 0) {
    problems.add(
      "required-scopes",
      "must be names of permissions, or the single word `none` to ask for none.",
    );
    return [];
  }
  for (const name of names) {
    if (isFiller(name) || name === "all") {
      problems.add(
        "required-scopes",
        `names \`${name}\`, which is no permission: the expression that fills it may have no value.`,
        "variable",
      );
      continue;
    }
    const successor = successorOf(name);
    if (successor !== undefined) {
      problems.add(
        "required-scopes",
        `names \`${name}\`, which Facebook has retired. In its place: ${successor}.`,
      );
    } else if (!/^[a-z][a-z0-9_]{2,63}$/.test(name)) {
      problems.add(
        "required-scopes",
        "must be names of permissions such as `pages_manage_posts` (lower case, with underscores), separated by commas, spaces or line breaks.",
      );
    }
  }
  return names.toSorted();
}
