import { REPOSITORY } from "../../../emulator/bakery.ts";
import { aPage, aSystemUser, aToken, giveRole, logIn } from "../../../emulator/builders.ts";
import type { PermissionName } from "../../../emulator/github/state/model.ts";
import { loginState } from "../../helpers/login-state.ts";
import {
  OLD_VALUE,
  PAGE_SECRET,
  REDIRECT,
  type ScenePlan,
  type Stage,
  USER_SECRET,
} from "./scene.ts";

const MINTED = { exitCode: 0, errors: 0, warnings: 0, handedOver: "new" } as const;

/** A user token that is short-lived is no news here. */
const CALM = { "warn-within-days": "0" };

/** The inputs that store the Page token, with a GitHub token that may. */
export function storing({ emulator }: Stage, permission: PermissionName = "secrets") {
  const githubToken = emulator.github.addToken({
    repositories: [REPOSITORY],
    permissions: { [permission]: "write" },
  });
  return { "secret-name": PAGE_SECRET, "github-token": githubToken };
}

/** A mint that asks for the Page by its id, and stores both tokens. */
export const mintById: ScenePlan = {
  name: "mint by id",
  furnish: (stage) => ({
    userToken: logIn(stage.emulator.graph, stage),
    inputs: {
      ...CALM,
      ...storing(stage),
      "page-id": stage.page.id,
      "user-token-secret-name": USER_SECRET,
    },
  }),
  healthy: { ...MINTED, pageSecret: "new", userSecret: "new" },
};

/** A mint whose Page is not in the list: what is said of it by its id is all there is. */
export const mintUnlisted: ScenePlan = {
  name: "mint of an unlisted page",
  furnish: (stage) => {
    stage.page.unlisted = true;
    return mintById.furnish(stage);
  },
  healthy: mintById.healthy,
};

const LISTING = ["pages_show_list", "pages_manage_posts"];

/** A mint whose Page is not to be had by its id, and stands on the last of three sheets. */
export const mintByList: ScenePlan = {
  name: "mint by list",
  furnish: (stage) => {
    const { graph } = stage.emulator;
    const { user, page } = stage;
    const others = ["Corner Shop", "Tea Room"].map((name) => aPage(graph, { name, role: user }));
    // The list is in the order of the world.
    graph.pages.delete(page.id);
    graph.pages.set(page.id, page);
    return {
      userToken: logIn(graph, { ...stage, scopes: LISTING }),
      sheets: [...others, page],
      inputs: {
        ...CALM,
        ...storing(stage),
        "page-id": page.id,
        "required-scopes": LISTING.join(),
      },
    };
  },
  healthy: { ...MINTED, pageSecret: "new", userSecret: "old" },
};

/** A mint from the address that a person brought back from a login. */
export const mintByLogin: ScenePlan = {
  name: "mint by login",
  furnish: (stage) => {
    const { user, app } = stage;
    const code = stage.emulator.dialog.consent({ user, app, redirectUri: REDIRECT });
    const state = loginState(app, REDIRECT);
    return {
      inputs: {
        ...mintById.furnish(stage).inputs,
        "login-redirect": REDIRECT,
        "login-address": `${REDIRECT}?${new URLSearchParams({ code, state })}`,
      },
    };
  },
  healthy: mintById.healthy,
};

/** A mint whose exchange does not tell when its token ends. */
export const mintWithoutEnd: ScenePlan = {
  name: "mint without expires_in",
  furnish: (stage) => {
    stage.emulator.graph.omitExpiresIn = true;
    return mintById.furnish(stage);
  },
  healthy: mintById.healthy,
};

/** A mint from a system user's token, which can do without an exchange. */
export const mintForSystem: ScenePlan = {
  name: "mint for a system user",
  furnish: (stage) => {
    const { graph } = stage.emulator;
    const user = aSystemUser(graph);
    giveRole(stage.page, user);
    return {
      userToken: aToken(graph, { kind: "system-user", user, app: stage.app }),
      inputs: { ...CALM, ...storing(stage), "page-id": stage.page.id },
    };
  },
  healthy: { ...MINTED, pageSecret: "new", userSecret: "old" },
};

/** Fifty on each of two sheets, and some on a third. */
const SELECTED = 101;

/** A mint that stores an organization's secret, which many selected repositories read. */
export const mintForOrganization: ScenePlan = {
  name: "mint for an organization",
  furnish: (stage) => {
    const { graph, github } = stage.emulator;
    const place = { organization: "octo-org" };
    const names = Array.from({ length: SELECTED }, (_, index) => `octo-org/shop-${index}`);
    const selectedRepositoryIds = names.map((name) => github.addRepository(name).id);
    stage.emulator.clock.advance(-3600);
    github.seedSecret({ ...place, name: PAGE_SECRET }, OLD_VALUE, {
      visibility: "selected",
      selectedRepositoryIds,
    });
    stage.emulator.clock.advance(3600);
    return {
      place,
      readers: selectedRepositoryIds,
      userToken: logIn(graph, stage),
      inputs: {
        ...CALM,
        ...storing(stage, "organization_secrets"),
        "page-id": stage.page.id,
        "secret-organization": place.organization,
      },
    };
  },
  healthy: { ...MINTED, pageSecret: "new", userSecret: "old" },
};
