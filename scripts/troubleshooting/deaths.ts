import { corruptToken } from "../../emulator/builders.ts";
import type { InvalidReason } from "../../emulator/graph/state/model.ts";
import type { Example } from "./example.ts";
import type { ExampleWorld } from "./world.ts";

/** One run for every reason for which a Page token can be dead. */
export const INVALID_REASONS: readonly Example[] = [
  {
    id: "dead-expired",
    of: "invalid",
    arrange: ({ check }) => ({ inputs: check({ expiresIn: -3600 }) }),
  },
  ...(
    [
      ["password", "password-changed"],
      ["removed", "app-removed"],
      ["revoked", "invalidated-by-api"],
      ["logged-out", "logged-out"],
      ["not-engaged", "not-engaged"],
    ] satisfies Array<[string, InvalidReason]>
  ).map(
    ([id, invalidReason]): Example => ({
      id: `dead-${id}`,
      of: "invalid",
      arrange: ({ check }) => ({ inputs: check({ invalidReason }) }),
    }),
  ),
  dead("checkpoint", ({ user }) => {
    user.condition = "checkpointed";
  }),
  dead("unconfirmed", ({ user }) => {
    user.condition = "unconfirmed";
  }),
  dead("role-lost", ({ page }) => page.roles.clear()),
  {
    id: "dead-malformed",
    of: "invalid",
    arrange: ({ aPageToken }) => ({ inputs: { "page-token": corruptToken(aPageToken().value) } }),
  },
  {
    id: "dead-no-app",
    of: "invalid",
    arrange: () => ({ inputs: { "page-token": "123|not-from-any-app" } }),
  },
  {
    id: "dead-other",
    of: "invalid",
    arrange: ({ inject, check }) => {
      const error = { code: 190, subcode: 461, message: "A reason that is new." };
      inject({
        on: { path: "/debug_token" },
        kind: "rewrite",
        rewrite: ({ data }) => ({ data: { ...data, is_valid: false, error } }),
      });
      return { inputs: check() };
    },
  },
];

/** A token that something befalls after it was issued. */
function dead(id: string, befall: (world: ExampleWorld) => void): Example {
  return {
    id: `dead-${id}`,
    of: "invalid",
    arrange: (world) => {
      const inputs = world.check();
      befall(world);
      return { inputs };
    },
  };
}
