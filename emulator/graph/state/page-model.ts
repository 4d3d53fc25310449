/** A business portfolio. */
export interface Business {
  readonly id: string;
  name: string;
  /** User ids that see it under `/me/businesses`. */
  readonly members: Set<string>;
}

/** A user's role on a page. A Live Contributor has one, and gets no Page token. */
export interface PageRole {
  readonly tasks: readonly string[];
  readonly liveContributor: boolean;
}

/** A page. */
export interface Page {
  readonly id: string;
  name: string;
  category: string;
  username: string | undefined;
  /** By user id. */
  readonly roles: Map<string, PageRole>;
  /** The business it belongs to: hidden in `/me/accounts` without `business_management`. */
  business: { id: string; relation: "owned" | "client" } | undefined;
  requiresTwoFactor: boolean;
  /** The number in the address of a profile that became a page; a call for it answers with `id`. */
  profileNumber: string | undefined;
  /** Lists leave it out, although it is granted; a call by its id works [C]. */
  unlisted: boolean;
  /** Published and not restricted; false: nobody finds it, and its tokens are invalid. */
  accessible: boolean;
}

/** A post on a page's feed. */
export interface Post {
  /** `{page-id}_{number}`. */
  readonly id: string;
  readonly pageId: string;
  readonly appId: string;
  message: string;
  readonly link: string | undefined;
  readonly createdAt: number;
  readonly published: boolean;
}
