import { quoteName } from "../cut-text.ts";
import { type Holder, THEN_BY_LINK } from "../new-user-token.ts";
import type { Finding } from "./findings.ts";

/** Why a Page of several is not visible. */
export type Absence = "no-line" | "not-seen" | "no-token";

interface Told extends Pick<Finding, "byLink" | "orElse"> {
  one(page: string): string;
  several: string;
  remedy: Record<Holder, string>;
}

const ABSENCES = {
  "no-line": {
    one: (page: string) => `No token of the Page ${page} is in \`page-token\`.`,
    several: "No token of these Pages is in `page-token`.",
    remedy: everybody(
      "Add a line with a token of the Page to the secret behind `page-token`, or take its id out of `page-id`. A run with `user-token` as well obtains the token.",
    ),
    orElse: "Or take the id out of `page-id`.",
  },
  "not-seen": {
    one: (page: string) => `The user token does not see the Page ${page}.`,
    several: "The user token does not see these Pages.",
    remedy: {
      person:
        "Somebody with full control of the Page gives the person their role back (Page settings → Page access); then the person logs in again, leaves ticked what is ticked, and adds the Page.",
      "system-user":
        "A business administrator must assign the Page to the system user (Business settings → System users → Assign assets), press Generate token there, and save it as the secret behind `user-token`.",
    },
    orElse: "Without a role: Page settings → Page access first.",
  },
  "no-token": {
    one: (page: string) =>
      `The user token sees the Page ${page}, but Facebook returns no Page token for it.`,
    several: "The user token sees these Pages, but Facebook returns no Page tokens for them.",
    remedy: {
      person:
        "Somebody with full control of the Page must give the person a role with the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication.",
      "system-user":
        "A business administrator must assign the Page to the system user with the task “Content” (Business settings → System users → Assign assets).",
    },
    byLink: `Somebody with full control of the Page must give the person a role with the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication; then ${THEN_BY_LINK}.`,
  },
} as const satisfies Record<Absence, Told>;

function everybody(remedy: string): Record<Holder, string> {
  return { person: remedy, "system-user": remedy };
}

/** Whose user token did not bring a Page, and what Facebook said to the call by its id. */
interface Asked {
  holder?: Holder;
  said?: string;
  /** Whether a login of this run brought the user token. */
  fromLogin?: boolean;
}

/** One of several Pages that has no token. */
export function assessAbsence(
  { id, name }: { id: string; name: string },
  absence: Absence,
  severity: Finding["severity"],
  { holder = "person", said = "", fromLogin = false }: Asked = {},
): Finding {
  const { one, several, remedy, byLink, orElse }: Told = ABSENCES[absence];
  const page = name === "" ? id : `${id} ${quoteName(name)}`;
  return {
    code: "page-not-visible",
    severity,
    message: `${one(page)}${said}`,
    remedy: remedy[holder],
    byLink,
    orElse,
    forSeveral: several,
    ...(said !== "" && { said }),
    ...(holder === "system-user" && !fromLogin && { login: false as const }),
  };
}
