import { aPage, fieldErrors, graphErrors } from "../../emulator/builders.ts";
import {
  expectKept,
  hidePage,
  LIST,
  type RefusedPage,
  refusal,
  refusePage,
  refusePath,
} from "../helpers/refuse-page.ts";
import { scenario } from "../helpers/scenario.ts";

/** What becomes of it where the list fails, too, or tells nothing. */
const BESIDE_THE_LIST: RefusedPage[] = [
  [
    "that needs a second factor, which the list does not say",
    (scene) => {
      refusePage(scene, fieldErrors.twoFactorRequired);
      hidePage(scene);
      return scene.page.id;
    },
    "two-factor-required",
    [/two-factor authentication \(2859009\)/, /The person must turn on two-factor/],
  ],
  [
    "that is refused while the list is not to be had",
    (scene) => {
      refusePage(scene, fieldErrors.twoFactorRequired);
      refusePath(scene.emulator, graphErrors.transient, LIST);
      return scene.page.id;
    },
    "two-factor-required",
    [/The person must turn on two-factor/],
  ],
  [
    "that answers under another id, while the list is not to be had",
    (scene) => {
      aPage(scene.graph, { role: scene.user, profileNumber: "61550000000001" });
      refusePath(scene.emulator, graphErrors.transient, LIST);
      return "61550000000001";
    },
    "page-other-object",
    [/Set `page-id` to \d+/, /Details: GET .*me\/accounts was refused/],
  ],
  [
    "whose permission is missing, while the list is not to be had",
    (scene) => {
      refusePage(scene, refusal(403, 10, "(#10) Requires pages_read_engagement."));
      refusePath(scene.emulator, graphErrors.transient, LIST);
      return scene.page.id;
    },
    "graph-unavailable",
    [/unexpected error/, /Requires pages_read_engagement/],
  ],
  [
    "whose permission is missing, while the list is cut",
    (scene) => {
      refusePage(scene, refusal(403, 10, "(#10) Requires pages_read_engagement."));
      refusePath(scene.emulator, { kind: "reset" }, LIST);
      return scene.page.id;
    },
    "no-answer",
    [/the connection was cut/, /Details: .*Requires pages_read_engagement/],
  ],
  [
    "that is not to be had now",
    (scene) => {
      refusePage(scene, graphErrors.transient);
      return scene.page.id;
    },
    "graph-unavailable",
    [/Facebook has an outage/],
  ],
  [
    "that is refused in words that nobody knows",
    (scene) => {
      refusePage(scene, refusal(400, 100, "(#100) A sentence that is new."));
      hidePage(scene);
      return scene.page.id;
    },
    "page-not-visible",
    [/Details: .*“\(#100\) A sentence that is new\.”/],
  ],
  [
    "that is refused in words that nobody knows, as the list is",
    (scene) => {
      refusePage(scene, refusal(400, 100, "(#100) A sentence that is new."));
      refusePage(scene, refusal(400, 100, "(#100) Another."), LIST);
      return scene.page.id;
    },
    "graph-refused",
    [/“\(#100\) A sentence that is new\.”.*“\(#100\) Another\.”/],
  ],
];

scenario.each(BESIDE_THE_LIST)("what Facebook says of a Page %s is kept", expectKept);
