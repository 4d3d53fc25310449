import { randomBytes, randomInt } from "node:crypto";
import type { App, User } from "./model.ts";
import type { Business, Page } from "./page-model.ts";
import type { GraphWorld } from "./world.ts";

/** The tasks of a page's full control, in the order Facebook lists them. */
export const ALL_TASKS: readonly string[] = [
  "ANALYZE",
  "ADVERTISE",
  "MESSAGING",
  "MODERATE",
  "CREATE_CONTENT",
  "MANAGE",
];

/** Seconds in so many days. */
export function days(count: number): number {
  return count * 86_400;
}

/** Seconds in so many hours. */
export function hours(count: number): number {
  return count * 3_600;
}

/** An app: live, of type business, without Require App Secret; id and secret made at run time. */
export function anApp(
  world: GraphWorld,
  options: Partial<Omit<App, "developers" | "testUsers">> & {
    developers?: User[];
    testUsers?: User[];
  } = {},
): App {
  const { developers = [], testUsers = [], ...rest } = options;
  const app: App = {
    id: makeId(world, 16),
    secret: randomBytes(16).toString("hex"),
    name: "Newsroom Publisher",
    type: "business",
    mode: "live",
    requireProof: false,
    restricted: false,
    ipAllowed: true,
    inspectionLimit: undefined,
    version: undefined,
    redirectUris: [],
    configurations: new Map(),
    publicContentAccess: false,
    marketingStandardAccess: false,
    ...rest,
    developers: new Set(developers.map((user) => user.id)),
    testUsers: new Set(testUsers.map((user) => user.id)),
  };
  world.apps.set(app.id, app);
  return app;
}

/** A person called Ada Baker, confirmed, with two-factor authentication. */
export function aUser(world: GraphWorld, options: Partial<User> = {}): User {
  const user: User = {
    id: makeId(world, 16),
    name: "Ada Baker",
    email: "ada@example.com",
    kind: "person",
    condition: "fine",
    twoFactor: true,
    ...options,
  };
  world.users.set(user.id, user);
  return user;
}

/** A business's system user: no password, no data access to renew. */
export function aSystemUser(world: GraphWorld, options: Partial<User> = {}): User {
  return aUser(world, { name: "Publishing Bot", email: "", kind: "system-user", ...options });
}

/** A business portfolio with these members. */
export function aBusiness(
  world: GraphWorld,
  options: { id?: string; name?: string; members?: User[] } = {},
): Business {
  const business: Business = {
    id: options.id ?? makeId(world, 15),
    name: options.name ?? "Blue Door Group",
    members: new Set((options.members ?? []).map((user) => user.id)),
  };
  world.businesses.set(business.id, business);
  return business;
}

/** Properties of a new page; none is required. */
export interface PageOptions {
  id?: string;
  name?: string;
  category?: string;
  username?: string;
  /** Users with a role on it; default: none. */
  role?: User | User[];
  /** The tasks of that role; default: all. */
  tasks?: readonly string[];
  /** The role is that of a Live Contributor, who gets no Page token. */
  liveContributor?: boolean;
  business?: Business;
  /** How the business holds it; default `owned`. */
  relation?: "owned" | "client";
  requiresTwoFactor?: boolean;
  profileNumber?: string;
  unlisted?: boolean;
}

/** A page called Blue Door Bakery. */
export function aPage(world: GraphWorld, options: PageOptions = {}): Page {
  const page: Page = {
    id: options.id ?? makeId(world, 15),
    name: options.name ?? "Blue Door Bakery",
    category: options.category ?? "Bakery",
    username: options.username,
    roles: new Map(),
    business: options.business && {
      id: options.business.id,
      relation: options.relation ?? "owned",
    },
    requiresTwoFactor: options.requiresTwoFactor ?? false,
    profileNumber: options.profileNumber,
    unlisted: options.unlisted ?? false,
    accessible: true,
  };
  for (const user of [options.role ?? []].flat()) giveRole(page, user, options);
  world.pages.set(page.id, page);
  return page;
}

/** Gives a user a role on a page, or changes it; default: all tasks. */
export function giveRole(
  page: Page,
  user: User,
  options: { tasks?: readonly string[]; liveContributor?: boolean } = {},
): void {
  const { tasks = ALL_TASKS, liveContributor = false } = options;
  page.roles.set(user.id, { tasks, liveContributor });
}

/** A new id of so many digits: a 1, a running number so that none is met twice, and chance. */
export function makeId(world: GraphWorld, digits: number): string {
  world.lastId += 1;
  const tail = String(randomInt(0, 10 ** 6)).padStart(6, "0");
  return `1${String(world.lastId).padStart(digits - 7, "0")}${tail}`;
}
