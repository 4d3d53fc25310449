import { expect, test } from "vitest";
import { openBakery, REPOSITORY } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import type { BundleRun } from "../helpers/run-bundle.ts";
import { STORING_PLACES, tokenFor } from "../helpers/storing-places.ts";
import { answerViolations, requestViolations } from "./conformity.ts";

const BOTH = { "secret-name": "FB_PAGE_TOKEN", "user-token-secret-name": "FB_USER_TOKEN" };

/** What of the run went to GitHub, after every request and answer of it was held to the description. */
function conformingCalls(run: BundleRun) {
  const calls = run.calls.filter(({ server }) => server === "github");
  expect(calls.flatMap(requestViolations)).toEqual([]);
  expect(calls.flatMap(answerViolations)).toEqual([]);
  return calls;
}

const REPOSITORY_ITSELF = {
  name: "the repository itself",
  permission: { secrets: "write" } as const,
  inputs: {},
  address: { repository: REPOSITORY },
};

test.each([REPOSITORY_ITSELF, ...STORING_PLACES])(
  "what is sent and answered while a new and a known secret of $name are written is as GitHub describes it",
  async ({ permission, inputs, address }) => {
    const bakery = await openBakery();
    bakery.github.seedSecret({ ...address, name: "FB_PAGE_TOKEN" }, "the old one");
    const githubToken = tokenFor(bakery, permission);
    const run = await bakery.mint({ ...BOTH, "github-token": githubToken, ...inputs });
    expect(run.outputs["secret-updated"]).toBe("true");
    const calls = conformingCalls(run);
    const statuses = calls.filter(({ method }) => method === "PUT").map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 204]);
    expect(calls[0]?.path).toMatch(/public-key$/);
    expect(calls.at(-1)?.path).toMatch(/FB_(PAGE|USER)_TOKEN$/);
  },
);

test.each(["actions", "dependabot", "codespaces"] as const)(
  "a secret of an organization's %s with selected repositories is kept so as GitHub describes it",
  async (app) => {
    const bakery = await openBakery();
    const places = STORING_PLACES.filter(({ address }) => address.organization !== undefined);
    const place = places.find(({ address }) => (address.app ?? "actions") === app);
    const shops = Array.from({ length: 130 }, (_, i) => `octo-org/shop-${i}`);
    const selectedRepositoryIds = shops.map((name) => bakery.github.addRepository(name).id);
    const address = { organization: "octo-org", app, name: "FB_PAGE_TOKEN" };
    const options = { visibility: "selected", selectedRepositoryIds } as const;
    bakery.github.seedSecret(address, "the old one", options);
    const run = await bakery.mint({
      "secret-name": "FB_PAGE_TOKEN",
      "github-token": tokenFor(bakery, place?.permission ?? {}),
      ...place?.inputs,
    });
    const calls = conformingCalls(run);
    const sheets = calls.filter(({ path }) => path.endsWith("/repositories"));
    expect(sheets.map(({ query }) => query.page)).toEqual(["1", "2", "3"]);
    expect(calls.find(({ method }) => method === "PUT")?.json).toMatchObject({
      visibility: "selected",
      // Dependabot takes them as texts.
      selected_repository_ids: selectedRepositoryIds.map((id) =>
        app === "dependabot" ? String(id) : id,
      ),
    });
  },
);

test("GitHub Enterprise Server is asked as GitHub describes it", async () => {
  const bakery = await openBakery();
  const url = `${bakery.emulator.githubUrl}/api/v3`;
  const run = await bakery.mint({ ...bakery.storing, "github-api-url": url });
  expect(callLines(conformingCalls(run))[0]).toMatch(/^GET \/api\/v3\/repos\//);
});

test.each([
  { status: 401, why: "a token GitHub does not know", token: () => "a-token-of-nobody-at-all" },
  {
    status: 403,
    why: "a token without the permission",
    token: (bakery: Awaited<ReturnType<typeof openBakery>>) => tokenFor(bakery, {}),
  },
  {
    status: 404,
    why: "a repository the token does not see",
    token: (bakery: Awaited<ReturnType<typeof openBakery>>) =>
      bakery.github.addToken({
        repositories: ["octo-org/site"],
        permissions: { secrets: "write" },
      }),
  },
])("$why is refused with $status as GitHub describes it", async ({ status, token }) => {
  const bakery = await openBakery();
  const run = await bakery.mint({ "secret-name": "FB_PAGE_TOKEN", "github-token": token(bakery) });
  expect(run.exitCode).toBe(1);
  expect(conformingCalls(run).map((call) => call.status)).toEqual([status]);
});

test("a write that is refused where the key could be read is refused as GitHub describes it", async () => {
  const bakery = await openBakery();
  bakery.github.refuseWrites = true;
  const run = await bakery.mint(bakery.storing);
  expect(conformingCalls(run).map((call) => call.status)).toEqual([200, 403]);
});
