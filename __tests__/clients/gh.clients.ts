import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import { makeCertificate } from "../../emulator/transport/certificate.ts";
import { missingCommand, nameWithSkip } from "./missing-command.ts";

const repository = "octo-org/bakery";
const missing = missingCommand(["gh"]);

/** gh takes any host but github.com for an Enterprise Server: TLS, and the API below /api/v3. */
describe.skipIf(missing)(nameWithSkip("gh, pointed at the emulator,", missing), () => {
  let emulator: Emulator;
  let folder: string;
  let gh: (...args: string[]) => Promise<string>;

  beforeAll(async () => {
    const tls = await makeCertificate();
    emulator = await startEmulator({ tls });
    emulator.github.addRepository(repository, { environments: ["production"] });
    folder = mkdtempSync(join(tmpdir(), "gh-"));
    const certificate = join(folder, "certificate.pem");
    writeFileSync(certificate, tls.cert);
    const token = emulator.github.addToken({
      repositories: [repository],
      permissions: {
        secrets: "write",
        environments: "write",
        dependabot_secrets: "write",
        organization_secrets: "write",
        issues: "write",
      },
    });
    const env = {
      PATH: process.env.PATH,
      GH_HOST: new URL(emulator.githubUrl).host,
      GH_ENTERPRISE_TOKEN: token,
      GH_CONFIG_DIR: folder,
      GH_PROMPT_DISABLED: "1",
      GH_NO_UPDATE_NOTIFIER: "1",
      SSL_CERT_FILE: certificate,
    };
    gh = async (...args) => (await promisify(execFile)("gh", args, { env })).stdout;
  });

  afterAll(async () => {
    await emulator.close();
    rmSync(folder, { recursive: true });
  });

  /** `gh` of this kind of secrets: its arguments, and where the emulator holds them. */
  const places = [
    ["a repository", ["--repo", repository], { repository }],
    [
      "an environment",
      ["--repo", repository, "--env", "production"],
      { environment: "production" },
    ],
    ["Dependabot", ["--repo", repository, "--app", "dependabot"], { app: "dependabot" }],
    ["an organization", ["--org", "octo-org"], { organization: "octo-org" }],
  ] as const;

  test.each(places)("writes, lists and deletes a secret of %s", async (_name, where, address) => {
    const [value, name] = ["brown bread", "FB_PAGE_TOKEN"];
    await gh("secret", "set", name, "--body", value, ...where);
    const stored = () => emulator.github.secret({ repository, ...address, name });
    expect(stored()?.value).toBe(value);
    expect(await gh("secret", "list", ...where)).toContain(name);
    await gh("secret", "delete", name, ...where);
    expect(stored()).toBeUndefined();
  });

  test("follows the sheets of a filtered list of issues", async () => {
    for (const title of ["One", "Two", "Three"]) {
      await gh("api", `repos/${repository}/issues`, "-f", `title=${title}`, "-f", "labels[]=x");
    }
    await gh("api", `repos/${repository}/issues`, "-f", "title=Another");
    const path = `repos/${repository}/issues?labels=x&per_page=1&direction=asc`;
    const titles = await gh("api", "--paginate", path, "--jq", ".[].title");
    expect(titles.trim().split("\n")).toEqual(["One", "Two", "Three"]);
  });

  test("changes an issue's title", async () => {
    const path = `repos/${repository}/issues/1`;
    await gh("api", "-X", "PATCH", path, "-f", "title=New");
    expect((await gh("api", path, "--jq", ".title")).trim()).toBe("New");
  });
});
