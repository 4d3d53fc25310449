import { expect } from "vitest";
import { graphErrors, malformedTokenError } from "../../emulator/builders.ts";
import { publicOutputs } from "../../emulator/runner/token-outputs.ts";
import type { Run } from "../helpers/run.ts";
import { scenario } from "../helpers/scenario.ts";

/** All that a server was sent, as one text. */
function sentTo(server: "graph" | "github", calls: Run["calls"]): string {
  return calls
    .filter((call) => call.server === server)
    .map(({ path, query, headers, form, json }) =>
      JSON.stringify([path, query, headers, form, json]),
    )
    .join("\n");
}

/** All that people see of a run. */
function shown({ log, message, summary }: Run): string {
  return [...log, message, summary].join("\n");
}

scenario(
  "whoever answers at graph-api-url is given what Facebook is given, and never the GitHub token",
  async ({ mint, app, userToken, githubToken, storing }) => {
    const { calls, exitCode } = await mint(storing);
    const sent = sentTo("graph", calls);
    expect(exitCode).toBe(0);
    for (const secret of [app.secret, userToken.value]) expect(sent).toContain(secret);
    expect(sent).not.toContain(githubToken);
  },
);

scenario(
  "whoever answers at github-api-url is given the GitHub token and sealed boxes, and nothing of Facebook's",
  async ({ mint, app, userToken, githubToken, storing }) => {
    const { calls, outputs } = await mint(storing);
    const sent = sentTo("github", calls);
    expect(sent).toContain(githubToken);
    expect(sent).toContain("encrypted_value");
    for (const secret of [app.secret, userToken.value, outputs["page-token"] ?? ""]) {
      expect(sent).not.toContain(secret);
    }
  },
);

scenario(
  "no mask hides an id, a name or a date",
  async ({ mint, app, user, storing }) => {
    const { masks, log, outputs } = await mint(storing);
    const seen = [...log, ...Object.values(publicOutputs(outputs)), app.id, user.id].join("\n");
    expect(masks).toContain(app.secret);
    expect(masks.filter((mask) => seen.includes(mask))).toEqual([]);
  },
  { bundled: true },
);

scenario(
  "secrets are masked although the inputs are refused",
  async ({ mint, app, userToken }) => {
    const { masks } = await mint({ "app-id": "" });
    expect(masks).toContain(userToken.value);
    expect(masks).toContain(app.secret);
  },
  { bundled: true },
);

scenario("a secret in the wrong input is not repeated", async ({ mint, app }) => {
  const run = await mint({
    "app-id": app.secret,
    "page-id": "not-masked-anywhere-0123456789",
  });
  expect(shown(run)).not.toContain("not-masked-anywhere");
});

scenario.each([["secret-name"], ["required-scopes"]] as const)(
  "a secret put into %s is refused, and shown nowhere",
  async ({ mint, app, storing }, input) => {
    const { exitCode, message, calls } = await mint({ ...storing, [input]: app.secret });
    expect([exitCode, calls]).toEqual([1, []]);
    expect(message).toContain(`\`${input}\` holds one of the secrets`);
  },
  { scene: { app: { secret: `a${"b0c1d2e3f4".repeat(3)}5` } } },
);

scenario(
  "a message that echoes a token is shown without it",
  async ({ mint, emulator, userToken }) => {
    const { value } = userToken;
    emulator.inject({
      on: { path: "/oauth/access_token" },
      ...malformedTokenError(`${value} or ${encodeURIComponent(value)}\u200e`),
      times: Number.POSITIVE_INFINITY,
    });
    const { exitCode, annotations } = await mint();
    expect([exitCode, annotations.length]).toEqual([1, 1]);
  },
  { bundled: true },
);

scenario(
  "a message of Facebook's in the log cannot begin a line, and so be no command",
  async ({ mint, emulator }) => {
    emulator.inject({
      on: { path: "/oauth/access_token" },
      ...graphErrors.transient,
      message: "busy\n::error::owned\r\n::stop-commands::x\u2028##[error]owned",
    });
    const { exitCode, log, annotations } = await mint();
    expect(exitCode).toBe(0);
    expect(log.join("\n")).toContain("busy ::error::owned ::stop-commands::x");
    expect(annotations.map(({ message }) => message)).not.toContain("owned");
    expect(log.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  },
  { bundled: true },
);
