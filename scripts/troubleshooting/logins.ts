import { aUser, giveRole } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { addLoginCode } from "../../emulator/graph/state/login-codes.ts";
import { composeState } from "../../src/login/login-state.ts";
import { Secret } from "../../src/secrets/secret.ts";
import type { Example, MessageCode } from "./example.ts";
import type { ExampleWorld } from "./world.ts";

const REDIRECT = "https://github.com/octo-org/bakery/actions/workflows/page-token-keep.yml";
const DAY = 86_400;

/** A code that no dialog gave, for answers that are injected. */
const CODE = "AQ-made-up-code-of-a-login";

/** A person is asked to log in from GitHub, or comes back from there. */
export const LOGINS: readonly Example[] = [
  {
    id: "login-needed",
    of: "login-needed",
    arrange: (world) => withLogin(world, {}),
  },
  comingBack("login-declined", "login-declined", {
    error: "access_denied",
    error_code: "200",
    error_reason: "user_denied",
  }),
  comingBack("login-refused", "login-refused", {
    error: "server_error",
    error_description: "Invalid Scopes: pages_manage_posts.",
  }),
  {
    id: "login-foreign",
    of: "login-foreign",
    arrange: (world) => withLogin(world, { "login-address": REDIRECT }),
  },
  {
    id: "login-of-another-repository",
    of: "login-foreign",
    arrange: (world) =>
      withLogin(world, { "login-address": addressFor(world, { code: CODE }, "octo-org/cafe") }),
  },
  {
    id: "login-with-token",
    of: "login-foreign",
    arrange: (world) =>
      withLogin(world, {
        "login-address": `${REDIRECT}#access_token=${world.aUserToken().value}`,
      }),
  },
  {
    id: "login-expired",
    of: "login-expired",
    arrange: (world) =>
      withLogin(world, {
        "login-address": addressFor(world, { code: CODE }, world.repository, 15 * DAY),
      }),
  },
  { id: "person-changed", of: "person-changed", arrange: logInAsAnother },
  redeeming("login-code-used", "login-code-used", {
    ...{ kind: "graph-error", status: 400, code: 100, subcode: 36009 },
    message: "This authorization code has been used.",
  }),
  redeeming("login-code-expired", "login-code-expired", {
    ...{ kind: "graph-error", status: 400, code: 100 },
    message: "This authorization code has expired.",
  }),
  redeeming("login-redirect-mismatch", "login-redirect-mismatch", {
    ...{ kind: "graph-error", status: 400, code: 100, subcode: 36008 },
    message:
      "Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request",
  }),
];

/** Another person than the one behind the Page token logs in. */
function logInAsAnother(world: ExampleWorld) {
  const { graph, page } = world;
  const pageToken = world.aPageToken({ expiresIn: 30 * DAY }).value;
  const bea = aUser(graph, { id: "1300000000000002", name: "Bea" });
  giveRole(page, bea);
  const { value: _value, ...token } = world.aUserToken({ user: bea });
  const code = addLoginCode(graph, { token, redirectUri: REDIRECT });
  return withLogin(world, {
    "page-token": pageToken,
    "login-address": addressFor(world, { code }),
  });
}

/** A run with `login-redirect`, and these inputs beside it. */
function withLogin({ page, dialogUrl }: ExampleWorld, inputs: Record<string, string>) {
  return {
    inputs: { "login-redirect": REDIRECT, "page-id": page.id, ...inputs },
    env: { FACEBOOK_DIALOG_URL: dialogUrl },
  };
}

/** An address that a login link of this workflow led to, so many seconds ago. */
function addressFor(
  { app, repository }: ExampleWorld,
  answer: Record<string, string>,
  madeFor: string = repository,
  age = 0,
): string {
  const scope = { appSecret: new Secret(app.secret), repository: madeFor, redirect: REDIRECT };
  const state = composeState(scope, Math.floor(Date.now() / 1000) - age);
  return `${REDIRECT}?${new URLSearchParams({ ...answer, state })}#_=_`;
}

function comingBack(id: string, of: MessageCode, answer: Record<string, string>): Example {
  return {
    id,
    of,
    arrange: (world) => withLogin(world, { "login-address": addressFor(world, answer) }),
  };
}

/** A code whose redemption is answered so. */
function redeeming(id: string, of: MessageCode, effect: FaultEffect): Example {
  return {
    id,
    of,
    arrange: (world) => {
      world.inject({ on: { path: "/oauth/access_token" }, ...effect });
      return withLogin(world, { "login-address": addressFor(world, { code: CODE }) });
    },
  };
}
