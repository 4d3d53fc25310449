import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { anApp, aPage, aToken, aUser, logIn } from "../../../emulator/builders.ts";
import { startEmulator } from "../../../emulator/emulator.ts";
import type { GitHubToken } from "../../../emulator/github/state/model.ts";
import { makeCertificate } from "../../../emulator/transport/certificate.ts";
import { startProxy } from "../../helpers/start-proxy.ts";

/** The repository in whose name workflows run. */
export const REPOSITORY = "octo-org/bakery";

/**
 * The world of a workflow as it is pasted: `https://graph.facebook.com` and
 * `https://api.github.com` lead to the emulator, by a proxy and a certificate that the runner's
 * environment names, so that no workflow has to say another address. Every other host is noted in
 * `proxy.seen`.
 */
export async function openStreet() {
  const tls = await makeCertificate(["graph.facebook.com", "api.github.com"]);
  const emulator = await startEmulator({ tls });
  const proxy = await startProxy({
    "graph.facebook.com": emulator.graphUrl,
    "api.github.com": emulator.githubUrl,
  });
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  onTestFinished(async () => {
    await Promise.all([emulator.close(), proxy.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
  const authority = join(folder, "authority.pem");
  writeFileSync(authority, tls.cert);
  const { graph, github } = emulator;
  const app = anApp(graph);
  const user = aUser(graph, { name: "Ada Baker" });
  const page = aPage(graph, { name: "Blue Door Bakery", role: user });
  const userToken = logIn(graph, { user, app });
  github.addRepository(REPOSITORY, { environments: ["facebook"] });
  return {
    emulator,
    graph,
    github,
    app,
    user,
    page,
    userToken,
    proxy,
    /** Removed when the test is over. */
    folder,
    /** Of the runner: the way to the emulator, for Node.js and for curl. */
    env: {
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: authority,
      SSL_CERT_FILE: authority,
    },
    /** As the README names them. */
    vars: { FB_APP_ID: app.id, FB_PAGE_ID: page.id },
    secrets: { FB_APP_SECRET: app.secret, FB_USER_TOKEN: userToken.value },
    /** A healthy Page token, as a person or an earlier run stored it. */
    pageToken: () => aToken(graph, { app, user, page }),
    /** A token of GitHub's for this repository. */
    gitHubToken: (permissions: GitHubToken["permissions"], kind?: GitHubToken["kind"]) =>
      github.addToken({ repositories: [REPOSITORY], permissions, ...(kind && { kind }) }),
    /** Texts of the posts on a page, oldest first. */
    posts: (id = page.id) =>
      [...graph.posts.values()].filter((post) => post.pageId === id).map((post) => post.message),
  };
}

/** A street, opened. */
export type Street = Awaited<ReturnType<typeof openStreet>>;
