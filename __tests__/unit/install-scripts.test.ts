import { describe, expect, it } from "vitest";
import { findInstallScripts } from "../../scripts/packages/find-install-scripts.ts";

describe("the check of what runs on installation", () => {
  it("is content with packages that run nothing, and with an empty build", () => {
    const manifest = { scripts: { prebuild: "node build.js", build: "", test: "vitest" } };
    expect(findInstallScripts(manifest, { "lock.json": { packages: { "": {} } } })).toEqual([]);
  });

  it.each(["preinstall", "install", "postinstall", "prepack", "prepare", "build"])(
    "names the script %s, which makes npx install all that development needs",
    (name) => {
      expect(findInstallScripts({ scripts: { [name]: "node it.js" } }, {})).toEqual([
        expect.stringContaining(`\`${name}\``),
      ]);
    },
  );

  it("names workspaces, and each package that runs a script, with its lockfile", () => {
    const packages = { "node_modules/a": { hasInstallScript: true }, "node_modules/b": {} };
    expect(findInstallScripts({ workspaces: ["x"] }, { "lock.json": { packages } })).toEqual([
      expect.stringContaining("workspaces"),
      "lock.json: node_modules/a runs a script when it is installed.",
    ]);
  });
});
