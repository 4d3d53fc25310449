import { expect, it } from "vitest";
import { repositoryIn } from "../../../setup/core/repository.ts";

it.each([
  ["octo-org/bakery", "octo-org/bakery"],
  ["  octo-org/bakery\n", "octo-org/bakery"],
  ["https://github.com/octo-org/bakery", "octo-org/bakery"],
  ["https://github.com/octo-org/bakery.git", "octo-org/bakery"],
  ["https://github.com/octo-org/bakery/", "octo-org/bakery"],
  ["https://github.com/octo-org/bakery/tree/main?tab=readme#a", "octo-org/bakery"],
  ["github.com/octo-org/bakery.site", "octo-org/bakery.site"],
  ["www.github.com/octo-org/bakery", "octo-org/bakery"],
  ["git@github.com:octo-org/bakery.git", "octo-org/bakery"],
  ["ssh://git@github.com/octo-org/bakery.git", "octo-org/bakery"],
  ["https://github.example.com/octo-org/bakery", "octo-org/bakery"],
  ["https://github.com/octo-org", "https://github.com/octo-org"],
  ["https://gitlab.com/octo-org/bakery", "https://gitlab.com/octo-org/bakery"],
  ["https://github.com/octo-org/..", "https://github.com/octo-org/.."],
  ["-a/c", "-a/c"],
  ["", ""],
])("%j holds %j", (entry, repository) => {
  expect(repositoryIn(entry)).toBe(repository);
});
