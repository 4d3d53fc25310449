import { expect, test } from "vitest";
import { openBakery } from "../helpers/bakery.ts";

test("the masks of all that is given are written before anything else", async () => {
  const { mint, app, userToken, githubToken } = await openBakery();
  const { stdout } = await mint({ "github-token": githubToken });
  const secrets = [app.secret, userToken.value, githubToken];
  const lines = stdout.split(/\r?\n/);
  const masked = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("::add-mask::")),
  );
  for (const secret of secrets) expect(masked).toContain(`::add-mask::${secret}`);
});

test("started by hand, without the runner's files, it prints no token", async () => {
  const { run, userToken } = await openBakery();
  const { exitCode, stdout } = await run(
    { "user-token": userToken.value },
    { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" },
  );
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain("::set-output");
});

test("files that cannot be written end the run with an error that says so, and its code", async () => {
  const { run, userToken } = await openBakery();
  const { exitCode, annotations } = await run(
    { "user-token": userToken.value },
    { GITHUB_OUTPUT: "/nowhere/output" },
  );
  expect(exitCode).toBe(1);
  expect(annotations.map(({ title }) => title)).toContain("The runner's files cannot be written");
});
