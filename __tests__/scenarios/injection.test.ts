import { expect, test } from "vitest";
import { graphErrors, malformedTokenError } from "../../emulator/builders.ts";
import { openBakery } from "../helpers/bakery.ts";

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
  "name<<EOF\nEOF\nhealthy=false",
];

test.each(NAMES)("a page called %j changes neither log, outputs nor summary", async (name) => {
  const bakery = await openBakery({ page: { name } });
  const { exitCode, stdout, outputs, summary } = await bakery.mint({
    "required-scopes": "none",
    "warn-within-days": "0",
  });
  expect(exitCode).toBe(0);
  const commands = stdout.split(/\r?\n/).filter((line) => /^\s*::|##\[/.test(line));
  expect(commands.every((line) => line.startsWith("::add-mask::"))).toBe(true);
  expect(outputs["page-name"]).toBe(name);
  expect(outputs).toMatchObject({ healthy: "true", "page-id": bakery.page.id });
  const rows = summary.split("\n").filter((line) => line.startsWith("|"));
  expect(rows.every((row) => row.split("|").length === 5)).toBe(true);
  expect(summary).not.toMatch(/<img|\]\(https|@octocat|\u202e/);
  expect(summary.match(/```/g)).toHaveLength(2);
});

test("a message that echoes a token is shown without it", async () => {
  const bakery = await openBakery();
  const { value } = bakery.userToken;
  bakery.emulator.inject({
    on: { path: "/oauth/access_token" },
    ...malformedTokenError(`${value} or ${encodeURIComponent(value)}\u200e`),
    times: Number.POSITIVE_INFINITY,
  });
  const { exitCode, annotations } = await bakery.mint({ "app-id": bakery.app.id });
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
});

test("a message of Facebook's in the log cannot begin a line, and so be no command", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({
    on: { path: "/oauth/access_token" },
    ...graphErrors.transient,
    message: "busy\n::error::owned\r\n::stop-commands::x\u2028##[error]owned",
  });
  const { exitCode, stdout, log } = await bakery.mint();
  expect(exitCode).toBe(0);
  expect(log.join("\n")).toContain("busy ::error::owned ::stop-commands::x");
  const commands = stdout
    .split(/\r?\n/)
    .filter((line) => /^\s*::(error|stop-commands)|##\[/.test(line));
  expect(commands).toEqual([]);
});
