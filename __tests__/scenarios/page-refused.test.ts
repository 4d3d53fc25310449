import {
  aBusiness,
  aPage,
  fieldErrors,
  movedPageError,
  movePage,
} from "../../emulator/builders.ts";
import {
  expectKept,
  hidePage,
  LIST,
  type RefusedPage,
  refusal,
  refusePage,
} from "../helpers/refuse-page.ts";
import { scenario } from "../helpers/scenario.ts";

const BY_ID: RefusedPage[] = [
  [
    "that has moved",
    ({ graph, page, user }) => {
      const old = aPage(graph, { role: user });
      movePage(graph, old, page);
      return old.id;
    },
    "page-moved",
    [/its id is \d+ now/, /Set `page-id` to \d+/, /Details: .*was migrated to page ID/],
  ],
  [
    "that has moved, by code 100 and subcode 21",
    (scene) => {
      refusePage(scene, movedPageError(scene.page.id, "140000000000077", 100));
      hidePage(scene);
      return scene.page.id;
    },
    "page-moved",
    [/Set `page-id` to 140000000000077/],
  ],
  [
    "that answers under another id",
    ({ graph, user }) => {
      aPage(graph, { role: user, profileNumber: "61550000000001" });
      return "61550000000001";
    },
    "page-other-object",
    [/61550000000001 is the number of a profile/, /Set `page-id` to \d+/],
  ],
  [
    "that is a business",
    ({ graph }) => aBusiness(graph).id,
    "page-other-object",
    [/not that of a Page, .*: Business/, /Details: .*node type \(Business\)/],
  ],
  ["that is a person", ({ user }) => user.id, "page-other-object", [/: User/]],
  [
    "whose permission is missing",
    (scene) => {
      refusePage(
        scene,
        refusal(
          400,
          100,
          "(#100) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.",
        ),
      );
      hidePage(scene);
      return scene.page.id;
    },
    "page-permission-missing",
    [/`pages_read_engagement` is missing/, /What to do: Grant `pages_read_engagement`\./],
  ],
  [
    "of an app that is blocked",
    (scene) => {
      refusePage(scene, fieldErrors.apiAccessBlocked, LIST);
      return scene.page.id;
    },
    "app-blocked",
    [/Facebook has blocked/, /follow the notice/, /Details: .*“API access blocked\.”/],
  ],
  [
    "of an app that is switched off, which the list does not say",
    (scene) => {
      refusePage(scene, fieldErrors.apiAccessDeactivated);
      hidePage(scene);
      return scene.page.id;
    },
    "app-blocked",
    [/Details: .*“API access deactivated\./],
  ],
  [
    "of an app with a list of addresses",
    (scene) => {
      refusePage(scene, fieldErrors.ipNotAllowed, LIST);
      return scene.page.id;
    },
    "app-address-not-allowed",
    [/Hosted runners have no fixed address/, /Server IP allowlist/],
  ],
];

scenario.each(BY_ID)("what Facebook says of a Page %s is kept", expectKept);
