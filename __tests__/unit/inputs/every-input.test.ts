import { expect, it } from "vitest";
import type { InputName } from "../../../src/inputs/names.ts";
import { refusalOf } from "../../helpers/raw-inputs.ts";

/** A value that each input refuses: one that is missing here does not compile. */
const REFUSED = {
  "app-id": "an app",
  "app-secret": "short",
  "user-token": "short",
  "page-token": "short",
  "login-redirect": "ftp://example.com",
  "login-config-id": "a configuration",
  "login-address": "https://localhost/",
  "page-id": "a page",
  "required-scopes": "manage_pages",
  "allow-expiring": "perhaps",
  "warn-within-days": "soon",
  "fail-within-days": "soon",
  "data-access": "perhaps",
  "on-unhealthy": "perhaps",
  "secret-name": "not a name",
  "user-token-secret-name": "not a name",
  "secret-repository": "repository",
  "secret-environment": "..",
  "secret-organization": "a/b",
  "secret-app": "pages",
  "github-token": "short",
  "github-api-url": "github",
  "graph-api-version": "newest",
  "graph-api-url": "facebook",
  "timeout-seconds": "long",
  retries: "often",
  "job-summary": "perhaps",
} satisfies Record<InputName, string>;

it.each(Object.entries(REFUSED))("the input %s is read: it refuses %j", (name, value) => {
  const refusal = refusalOf({ [name]: value });
  expect(refusal?.problems.map(({ input }) => input)).toContain(name);
});
