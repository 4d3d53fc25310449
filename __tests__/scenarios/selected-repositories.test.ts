import { expect } from "vitest";
import { emptyAnswer, htmlAnswer, jsonAnswer } from "../../emulator/builders.ts";
import type { Emulator, FaultEffect } from "../../emulator/emulator.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";
import { tokenFor } from "../helpers/storing-places.ts";

interface Sheet {
  total_count?: number;
  repositories: Array<{ id: number }>;
}

/** An organization's secret that so many repositories read, and the inputs that write it. */
function openOrganization(scene: Scene, count: number, app: "actions" | "dependabot" = "actions") {
  const { github, storing } = scene;
  const ids = Array.from({ length: count }, (_, at) => github.addRepository(`octo-org/s${at}`).id);
  const address = { organization: "octo-org", name: "FB_PAGE_TOKEN", app };
  github.seedSecret(address, "old", { visibility: "selected", selectedRepositoryIds: ids });
  const permission = app === "actions" ? "organization_secrets" : "organization_dependabot_secrets";
  return {
    ids,
    secret: () => github.secret(address),
    inputs: {
      ...storing,
      "secret-organization": "octo-org",
      "secret-app": app,
      "github-token": tokenFor(scene, { [permission]: "write" }),
    },
  };
}

function rewriteSheets(
  { inject }: Pick<Emulator, "inject">,
  rewrite: (body: Sheet, page: number) => unknown,
): void {
  let page = 0;
  inject({
    on: { server: "github", path: /\/repositories$/ },
    times: Number.POSITIVE_INFINITY,
    kind: "rewrite",
    rewrite: (body) => rewrite(body, ++page),
  });
}

/** Fifty repositories that no other sheet has. */
const sheetOf = (page: number) =>
  Array.from({ length: 50 }, (_, at) => ({ id: 1e9 + page * 100 + at }));

scenario.each<[string, number, (body: Sheet, page: number) => unknown]>([
  [
    "comes in the same full sheet for ever",
    50,
    () => ({ repositories: sheetOf(1), total_count: 52_000 }),
  ],
  ["comes in the same sheet for ever, uncounted", 50, () => ({ repositories: sheetOf(1) })],
  [
    "comes in new sheets for ever",
    50,
    (_body, page) => ({ repositories: sheetOf(page), total_count: 1e6 }),
  ],
  [
    "comes in new sheets for ever, uncounted",
    50,
    (_body, page) => ({ repositories: sheetOf(page) }),
  ],
  [
    "is shorter than GitHub counts",
    20,
    (body, page) => (page === 1 ? { ...body, total_count: 70 } : { ...body, repositories: [] }),
  ],
  ["is longer than GitHub counts", 30, (body) => ({ ...body, total_count: 20 })],
])(
  "a list of an organization's repositories that %s leaves the secret as it is",
  async (scene, _name, count, rewrite) => {
    const { ids, secret, inputs } = openOrganization(scene, count);
    rewriteSheets(scene.emulator, rewrite);
    const { exitCode, outputs, calls, message } = await scene.mint(inputs);
    expect([exitCode, outputs["error-code"]]).toEqual([1, "store-failed"]);
    expect(outputs).toMatchObject({ healthy: "true", "secret-updated": "false" });
    expect(message).toContain("does not add up");
    expect(message).toContain("Not written: FB_PAGE_TOKEN.");
    expect(secret()).toMatchObject({ value: "old", selectedRepositoryIds: ids });
    expect(calls.filter(({ path }) => path.endsWith("/repositories")).length).toBeLessThan(101);
    expect(calls.some(({ method }) => method === "PUT")).toBe(false);
  },
);

scenario(
  "a server that hands out the same twenty of seventy repositories loses none of them",
  async (scene) => {
    const { ids, secret, inputs } = openOrganization(scene, 70);
    const repositories = ids.slice(0, 20).map((id) => ({ id }));
    rewriteSheets(scene.emulator, () => ({ repositories, total_count: 70 }));
    expect((await scene.mint(inputs)).exitCode).toBe(1);
    expect(secret()).toMatchObject({ value: "old", selectedRepositoryIds: ids });
  },
);

scenario.each([[0], [1], [50], [51], [130]])(
  "%s selected repositories stay the readers of an organization's secret",
  async (scene, count) => {
    const { ids, secret, inputs } = openOrganization(scene, count);
    expect((await scene.mint(inputs)).exitCode).toBe(0);
    expect(secret()?.selectedRepositoryIds).toEqual(ids);
  },
);

scenario.each([
  ["numbers", "actions", "number"],
  ["strings", "dependabot", "string"],
] as const)("ids of repositories are sent as %s", async (scene, _name, app, type) => {
  const { ids, secret, inputs } = openOrganization(scene, 2, app);
  const { calls, exitCode } = await scene.mint(inputs);
  const write = calls.find(({ method }) => method === "PUT");
  const sent: unknown[] = Object(write?.json).selected_repository_ids;
  expect([exitCode, sent.map((id) => typeof id)]).toEqual([0, [type, type]]);
  expect(secret()?.selectedRepositoryIds).toEqual(ids);
});

scenario.each<[string, FaultEffect]>([
  ["a page", htmlAnswer(404)],
  ["nothing", emptyAnswer(404)],
  ["an empty object", jsonAnswer(404, {})],
])(
  "an organization's secret is not taken for a new one where something answers 404 with %s",
  async (scene, _name, effect) => {
    const { ids, secret, inputs } = openOrganization(scene, 3);
    const on = { server: "github", method: "GET", path: /\/FB_PAGE_TOKEN$/ } as const;
    scene.emulator.inject({ on, ...effect });
    const { exitCode, calls, message } = await scene.mint({ ...inputs, retries: "0" });
    expect([exitCode, calls.filter(({ method }) => method === "PUT")]).toEqual([1, []]);
    expect(secret()).toMatchObject({ visibility: "selected", selectedRepositoryIds: ids });
    expect(message).toContain("Not written: FB_PAGE_TOKEN.");
  },
);
