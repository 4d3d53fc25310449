import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openBakery, REPOSITORY } from "../../../emulator/bakery.ts";
import { startEmulator } from "../../../emulator/emulator.ts";
import { makeCertificate } from "../../../emulator/transport/certificate.ts";
import { startProxy } from "../../helpers/start-proxy.ts";

/** The redirect address that the app registers: the page of the workflow that keeps the token. */
export const REDIRECT = `https://github.com/${REPOSITORY}/actions/workflows/page-token-keep.yml`;

/**
 * The world of a workflow as it is pasted: `https://graph.facebook.com` and
 * `https://api.github.com` lead to the emulator, by a proxy and a certificate that the runner's
 * environment names, so that no workflow has to say another address. Every other host is noted in
 * `proxy.seen`.
 */
export async function openScene() {
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
  const bakery = openBakery(emulator, { app: { redirectUris: [REDIRECT] } });
  const { graph, app, page } = bakery;
  const userToken = bakery.logIn();
  emulator.github.addRepository(REPOSITORY, { environments: ["facebook"] });
  return {
    ...bakery,
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
    /** Ada follows a login link, and copies the address she ends up at. */
    followLink: (link: string) => emulator.dialog.follow(link, { user: bakery.user }),
    /** Texts of the posts on a page, oldest first. */
    posts: (id = page.id) =>
      [...graph.posts.values()].filter((post) => post.pageId === id).map((post) => post.message),
  };
}

/** A scene, opened. */
export type Scene = Awaited<ReturnType<typeof openScene>>;
