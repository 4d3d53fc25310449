import { afterEach, describe, expect, it, vi } from "vitest";
import { openProxiedRoute } from "../../../src/http/proxied-route.ts";
import { proxyVariableFor } from "../../../src/http/proxy-variables.ts";

const ALL = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
const [one, other] = ["http://one.test:3128", "http://other.test:3128"];

afterEach(() => void vi.unstubAllEnvs());

function set(variables: Record<string, string>): void {
  for (const name of ALL) vi.stubEnv(name, variables[name]);
}

// Windows has one variable for both cases.
describe.skipIf(process.platform === "win32")("the variable that names the proxy", () => {
  it.each<[Record<string, string>, string | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [{ HTTPS_PROXY: one }, "HTTPS_PROXY", undefined],
    [{ https_proxy: one }, "https_proxy", undefined],
    [{ HTTP_PROXY: one }, "HTTP_PROXY", "HTTP_PROXY"],
    [{ http_proxy: one }, "http_proxy", "http_proxy"],
    [{ HTTPS_PROXY: one, HTTP_PROXY: other }, "HTTPS_PROXY", "HTTP_PROXY"],
    [{ HTTPS_PROXY: one, https_proxy: other }, "https_proxy", undefined],
    [{ HTTPS_PROXY: one, https_proxy: "", HTTP_PROXY: other }, "HTTP_PROXY", "HTTP_PROXY"],
    [{ HTTP_PROXY: one, http_proxy: "" }, undefined, undefined],
    [{ HTTPS_PROXY: "" }, undefined, undefined],
  ])("among %o is %s for https, and %s for http", (variables, https, http) => {
    set(variables);
    expect([proxyVariableFor("https:"), proxyVariableFor("http:")]).toEqual([https, http]);
  });

  it.each<[Record<string, string>, string | undefined]>([
    [{ HTTPS_PROXY: one, HTTP_PROXY: other }, undefined],
    [{ HTTPS_PROXY: "proxy.test:3128", HTTP_PROXY: other }, "HTTPS_PROXY"],
    [{ HTTPS_PROXY: one, http_proxy: "no address" }, "http_proxy"],
    [{ HTTPS_PROXY: "ftp://proxy.test" }, "HTTPS_PROXY"],
    [{ HTTPS_PROXY: "socks4://proxy.test" }, "HTTPS_PROXY"],
    [{ HTTPS_PROXY: "socks5://" }, "HTTPS_PROXY"],
    [{ HTTPS_PROXY: "socks5://%zz:x@proxy.test" }, "HTTPS_PROXY"],
    [{ HTTPS_PROXY: "socks://proxy.test", HTTP_PROXY: "socks5h://proxy.test" }, undefined],
    [{ https_proxy: one, HTTPS_PROXY: "unread" }, undefined],
  ])("among %o is no address in %s, which the error names", async (variables, found) => {
    set(variables);
    const open = async () => openProxiedRoute(1000).close();
    if (found === undefined) await expect(open()).resolves.toBeUndefined();
    else await expect(open()).rejects.toThrow(`The variable ${found} is set`);
  });
});
