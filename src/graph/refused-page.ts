import { formatList } from "../cut-text.ts";
import { ActionError, type ErrorParts } from "../errors.ts";
import { aroundNewToken, type Holder } from "../new-user-token.ts";
import { type AskedId, changePageId } from "./change-page-id.ts";
import {
  classifyRefusal,
  newIdIn,
  nodeTypeIn,
  permissionsIn,
  type RefusalCode,
} from "./classify-refusal.ts";
import type { GraphError } from "./graph-error.ts";
import { giveTheTask } from "./missing-page.ts";

/** Who asked for which Page. */
export interface PageQuestion extends AskedId {
  holder: Holder;
  /** The Pages that the consent names; empty, or left out, where it covers all. */
  consentedIds?: readonly string[];
}

type Explain = (
  said: string,
  asked: PageQuestion,
) => Pick<ErrorParts, "message" | "remedy" | "byLink">;

/** Permissions that a remedy names at most. */
const MOST_NAMED = 3;

/** Refusals of a Page, or of the list of Pages, by what they mean. */
const EXPLANATIONS = {
  "page-moved": (said, asked) => {
    const { pageId } = asked;
    const newId = newIdIn(said);
    return {
      message: `Facebook has moved the Page${pageId === undefined ? "" : ` ${pageId}`}${newId ? `: its id is ${newId} now` : " to another id"}.`,
      remedy: changePageId(asked, { kind: "moved", newId }),
    };
  },
  "page-other-object": (said, asked) => ({
    message: `The id ${asked.pageId ?? "asked for"} is not that of a Page, but of another kind of object: ${nodeTypeIn(said) ?? "unknown"}.`,
    remedy: changePageId(asked, { kind: "other", newId: undefined }),
  }),
  "page-no-token": (_said, { holder, pageId }) => ({
    message: `Facebook does not let the ${holder === "system-user" ? "system user" : "person"} act for the Page${pageId === undefined ? "" : ` ${pageId}`}: the role is missing, or the two-factor authentication that the Page's business asks for.`,
    ...giveTheTask(holder, "Page"),
  }),
  "page-permission-missing": (said, { holder, pageId, consentedIds = [] }) => {
    const named = permissionsIn(said);
    const permissions = named.length > 0 ? named : ["pages_show_list", "pages_read_engagement"];
    const list = permissions
      .slice(0, MOST_NAMED)
      .map((name) => `\`${name}\``)
      .join(" and ");
    return {
      message: `Facebook does not let the user token read the Page: ${list} ${permissions.length === 1 ? "is" : "are"} missing, or the app may not use ${permissions.length === 1 ? "it" : "them"}.${formatConsent(pageId, consentedIds, holder)}`,
      ...aroundNewToken(
        holder,
        (newToken) =>
          `Grant ${list}. ${newToken} Where granted, look for notices in the app's dashboard.`,
        { byLink: (login) => `Grant ${list}. ${login}` },
      ),
    };
  },
} as const satisfies Partial<Record<RefusalCode, Explain>>;

/** Facebook refuses a Page that was not chosen in the dialog in the same words. */
function formatConsent(pageId: string | undefined, ids: readonly string[], holder: Holder): string {
  if (pageId === undefined || ids.length === 0 || ids.includes(pageId)) return "";
  return holder === "system-user"
    ? ` Or the Page is not assigned to the system user, who has only ${formatList(ids, CONSENTED)}.`
    : ` Or the Page was not chosen at the login: the consent names only ${formatList(ids, CONSENTED)}.`;
}

/** Characters of the ids in a message. */
const CONSENTED = 400;

/**
 * What it means that Facebook refused a Page, where that is known. Facebook's own sentence is the
 * cause.
 */
export function explainRefusedPage(
  error: GraphError,
  asked: PageQuestion,
): ActionError | undefined {
  const code = classifyRefusal(error.envelope);
  if (code === undefined || !isAboutPage(code)) return undefined;
  const explain: Explain = EXPLANATIONS[code];
  return new ActionError({ code, ...explain(error.envelope.message, asked), cause: error });
}

function isAboutPage(code: RefusalCode): code is keyof typeof EXPLANATIONS {
  return Object.hasOwn(EXPLANATIONS, code);
}

/** Facebook answers for one id with another one: a profile's number leads to its Page. */
export function explainOtherId(
  asked: string,
  answered: string,
  among?: AskedId["among"],
): ActionError {
  return new ActionError({
    code: "page-other-object",
    message: `Facebook answers for the id ${asked} with the id ${answered}: ${asked} is the number of a profile, and the Page's own id is ${answered}.`,
    remedy: changePageId({ pageId: asked, among }, { kind: "profile", newId: answered }),
  });
}
