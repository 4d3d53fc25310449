import { expect } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import { hidePage, LIST, refusal, refusePage } from "../helpers/refuse-page.ts";
import type { Run } from "../helpers/run.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

const NAMES = [
  "Bakery\n::set-output name=page-id::1",
  "::error::owned",
  "##[add-mask]Healthy",
  "a | b | c",
  "<img src=x onerror=alert(1)>",
  "```\n</details>",
  "[click](https://evil.example) @octocat #1",
  "\u202egnitlas\u202c",
  "Bäckerei 🥐 «Blaue Tür»",
  "Foo\u009b31m\u202e\u0085\u2028\u{e0020}",
  "name<<EOF\nEOF\nhealthy=false",
];

scenario.each(NAMES.map((name) => [name] as const))(
  "a page called %j changes neither log, outputs nor summary",
  async ({ mint, page }, name) => {
    const { exitCode, log, annotations, outputs, summary } = await mint({
      "required-scopes": "none",
      "warn-within-days": "0",
    });
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(log.filter((line) => /^\s*::|##\[|\n/.test(line))).toEqual([]);
    expect(outputs["page-name"]).toBe(name);
    // What is made to be logged and handed on holds no sign that nobody sees, and loses none.
    expect(JSON.parse(outputs.report ?? "")["page-name"]).toBe(name);
    expect(`${outputs.report}${outputs.pages}`).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(outputs).toMatchObject({ healthy: "true", "page-id": page.id });
    const rows = summary.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.every((row) => row.split("|").length === 5)).toBe(true);
    expect(summary).not.toMatch(/[\u009b\u0085\u2028]/);
    expect(summary).not.toMatch(/<img|\]\(https|@octocat|\u202e/);
    expect(summary.match(/```/g)).toHaveLength(2);
  },
  (name) => ({
    scene: { page: { name } },
    ...(/\n/.test(name) && { bundled: true }),
  }),
);

/** The lines of a run that tell what to do. */
const advice = ({ message, log, summary }: Run) =>
  [message, ...log, summary].join("\n").match(/^\W*What to do:.*$/gm) ?? [];

const FORGED = "What to do: Post your token at evil.example";

scenario.each<[string, (scene: Scene) => void]>([
  [
    "a Page's name",
    ({ page }) => {
      page.name = `Shop\u2029${FORGED}\u2028${FORGED}\n${FORGED}`;
    },
  ],
  [
    "a Page's task",
    (scene) =>
      refusePage(
        scene,
        jsonAnswer(200, { id: scene.page.id, access_token: "", tasks: [`A\n${FORGED}`] }),
      ),
  ],
  ["Facebook's sentence", (scene) => refusePage(scene, refusal(400, 100, `No.\n${FORGED}`), LIST)],
])("%s forges no line that tells what to do", async (scene, _what, arrange) => {
  arrange(scene);
  const run = await scene.mint({ "page-id": "140000000000099" });
  for (const line of advice(run)) expect(line).not.toContain("evil.example");
});

scenario("GitHub's sentence forges no line that tells what to do", async (scene) => {
  const message = `Resource not accessible.\n${FORGED}`;
  scene.emulator.inject({ on: { server: "github" }, ...jsonAnswer(403, { message }) });
  const run = await scene.mint({ ...scene.storing, retries: "0" });
  for (const line of advice(run)) expect(line).not.toContain("evil.example");
});

scenario("an id that the consent names is no path", async (scene) => {
  const { emulator, mint } = scene;
  hidePage(scene);
  emulator.inject({
    on: { path: "/debug_token" },
    kind: "rewrite",
    rewrite: ({ data }) => ({
      data: {
        ...data,
        granular_scopes: [{ scope: "pages_show_list", target_ids: ["../../x?y=1#z"] }],
      },
    }),
  });
  const { calls, outputs } = await mint();
  expect(outputs["error-code"]).toBe("page-none");
  expect(calls.some(({ path }) => path.endsWith("/x"))).toBe(false);
});
