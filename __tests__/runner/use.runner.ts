import { expect, test } from "vitest";
import { isTokenOutput } from "../../emulator/runner/token-outputs.ts";
import { runAct, watchAct } from "./act/run-act.ts";
import { checkOut } from "./world/check-out.ts";
import { expectNoSecret } from "./world/expect-no-secret.ts";
import { openScene } from "./world/open-scene.ts";

test("who reads the log sees *** where a step prints the token, and no secret anywhere", async () => {
  const scene = await openScene();
  const { output, exitCode } = await watchAct(checkOut(scene, "use.yml"));
  expect(exitCode, output).toBe(0);
  expect(output).toMatch(/\| the token is \*{3}, of 1\d\d characters/);
  expect(output).toMatch(/::set-output:: page-token=\*{3}$/m);
  expectNoSecret(scene, output);
});

test("later steps read the outputs, and one posts to the Page with the token by curl", async () => {
  const scene = await openScene();
  const run = await runAct(checkOut(scene, "use.yml"));
  expect(run.steps, run.log).toMatchObject({ Facebook: "success", Post: "success" });
  expect(run.printed).toContain("Blue Door Bakery expires: never");
  expect(run.printed).toContain("scopes: pages_manage_posts,pages_read_engagement");
  expect(scene.posts()).toEqual(["Fresh bread from seven."]);
});

test("the job summary is where the runner looks for it", async () => {
  const scene = await openScene();
  const run = await runAct(checkOut(scene, "use.yml"));
  expect(run.summary).toMatch(/^## ✅ Healthy Page token · Blue Door Bakery/);
  expect(run.summary).toContain("```mermaid");
});

// act does not drop job outputs that hold a masked value, as GitHub's runner does: so the rule is
// checked itself, that no output but the token contains one.
test("a later job reads the outputs without secrets, none of which holds a masked value", async () => {
  const scene = await openScene();
  const run = await runAct(checkOut(scene, "use.yml"));
  expect(run.jobs, run.log).toEqual({ mint: "success", later: "success" });
  expect(run.printed).toContain("a later job knows Blue Door Bakery");
  expect(run.printed).toMatch(/renew by: 20\d\d-\d\d-\d\dT/);
  const masked = [...run.masks, ...Object.values(scene.secrets)];
  const holding = Object.entries(run.outputs)
    .filter(([, value]) => masked.some((mask) => value.includes(mask)))
    .map(([name]) => name);
  expect(holding.every(isTokenOutput)).toBe(true);
  expect(holding).toHaveLength(3);
});

test("nobody is called but the Graph API, and that by the proxy of the runner", async () => {
  const scene = await openScene();
  const run = await runAct(checkOut(scene, "use.yml"));
  expect(run.exitCode, run.log).toBe(0);
  // act itself asks for news of act, in vain.
  const asked = scene.proxy.seen.filter((line) => !line.includes("nektosact.com"));
  expect(new Set(asked)).toEqual(new Set(["CONNECT graph.facebook.com:443"]));
});
