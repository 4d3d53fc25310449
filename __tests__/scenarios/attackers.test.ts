import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/emulator.ts";
import { makeCertificate } from "../../emulator/transport/certificate.ts";
import { openBakery } from "../helpers/bakery.ts";
import { startProxy } from "../helpers/start-proxy.ts";

/** All that a server was sent, as one text. */
function sentTo(server: "graph" | "github", calls: Awaited<ReturnType<typeof mint>>["calls"]) {
  return calls
    .filter((call) => call.server === server)
    .map(({ path, query, headers, form, json }) =>
      JSON.stringify([path, query, headers, form, json]),
    )
    .join("\n");
}

async function mint() {
  const bakery = await openBakery();
  return { bakery, ...(await bakery.mint(bakery.storing)) };
}

test("whoever answers at graph-api-url is given what Facebook is given, and never the GitHub token", async () => {
  const { bakery, calls, exitCode } = await mint();
  const sent = sentTo("graph", calls);
  expect(exitCode).toBe(0);
  for (const secret of [bakery.app.secret, bakery.userToken.value]) expect(sent).toContain(secret);
  expect(sent).not.toContain(bakery.githubToken);
});

test("whoever answers at github-api-url is given the GitHub token and sealed boxes, and nothing of Facebook's", async () => {
  const { bakery, calls, outputs } = await mint();
  const sent = sentTo("github", calls);
  expect(sent).toContain(bakery.githubToken);
  expect(sent).toContain("encrypted_value");
  for (const secret of [bakery.app.secret, bakery.userToken.value, outputs["page-token"] ?? ""]) {
    expect(sent).not.toContain(secret);
  }
});

/** `0` is what a careless step before may have left in `GITHUB_ENV`. */
const VERIFYING = ["1", "0"];

test.each(VERIFYING)(
  "a server in Facebook's place without a certificate for the name is told nothing (NODE_TLS_REJECT_UNAUTHORIZED=%s)",
  async (NODE_TLS_REJECT_UNAUTHORIZED) => {
    const bakery = await openBakery();
    const impostor = await startEmulator({ tls: await makeCertificate(["elsewhere.example"]) });
    const proxy = await startProxy({ "graph.facebook.com": impostor.graphUrl });
    const inputs = { "user-token": bakery.userToken.value, retries: "0" };
    const env = { NODE_TLS_REJECT_UNAUTHORIZED };
    try {
      const proxied = { ...env, HTTPS_PROXY: proxy.url };
      const through = await bakery.run({ ...inputs, "graph-api-url": "" }, proxied);
      const past = await bakery.run({ ...inputs, "graph-api-url": impostor.graphUrl }, env);
      expect([through.exitCode, past.exitCode, impostor.calls]).toEqual([1, 1, []]);
      expect(new Set(proxy.seen)).toEqual(new Set(["CONNECT graph.facebook.com:443"]));
    } finally {
      await Promise.all([impostor.close(), proxy.close()]);
    }
  },
);

test("no mask hides an id, a name or a date", async () => {
  const { bakery, stdout, log, outputs } = await mint();
  const { "page-token": _masked, ...others } = outputs;
  const seen = [...log, ...Object.values(others), bakery.app.id, bakery.user.id].join("\n");
  const masks = [...stdout.matchAll(/^::add-mask::(.+?)\r?$/gm)].flatMap(([, mask]) => mask ?? []);
  expect(masks).toContain(bakery.app.secret);
  expect(masks.filter((mask) => seen.includes(mask))).toEqual([]);
});
