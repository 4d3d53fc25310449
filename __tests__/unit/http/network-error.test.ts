import { describe, expect, it } from "vitest";
import { explainNetworkError } from "../../../src/http/network-error.ts";
import {
  InvalidProxyError,
  ProxyRefusal,
  SocksRefusal,
  TunnelCut,
} from "../../../src/http/route-errors.ts";
import { makeToken } from "../../helpers/make-token.ts";

const token = makeToken();
const attempt = {
  method: "GET",
  url: new URL(`https://graph.test:8443/v25.0/debug_token?input_token=${token}`),
  timeoutSeconds: 7,
  maxBody: 1024 * 1024,
  proxy: undefined,
  isConnected: true,
};
const proxied = { ...attempt, proxy: "HTTP_PROXY" } as const;

/** An error as Node.js and undici throw it. */
function fault(
  code: unknown,
  more: { name?: string; cause?: unknown; message?: string } = {},
): Error {
  const error = new Error(more.message ?? "foreign", { cause: more.cause });
  if (more.name) error.name = more.name;
  return Object.assign(error, { code });
}

describe("a request that got no answer", () => {
  it.each<[string, unknown, string, boolean]>([
    ["nobody listens", fault("ECONNREFUSED"), "the connection was refused", true],
    ["the host has no address", fault("ENOTFOUND"), "its name was not found", true],
    ["names cannot be looked up", fault("EAI_AGAIN"), "its name could not be looked up", true],
    ["no network leads there", fault("ENETUNREACH"), "no way leads to its network", true],
    ["the host is out of reach", fault("EHOSTUNREACH"), "no way leads to it", true],
    ["there is no TLS", fault("EPROTO"), "it does not speak TLS as this runner does", true],
    ["the connection is reset", fault("ECONNRESET"), "the connection was cut", true],
    ["the other side closes", fault("UND_ERR_SOCKET"), "the connection was cut", true],
    [
      "connecting takes too long",
      fault("UND_ERR_CONNECT_TIMEOUT"),
      "no whole answer within 7 seconds",
      true,
    ],
    [
      "the headers take too long",
      fault("UND_ERR_HEADERS_TIMEOUT"),
      "no whole answer within 7 seconds",
      true,
    ],
    [
      "the body takes too long",
      fault("UND_ERR_BODY_TIMEOUT"),
      "no whole answer within 7 seconds",
      true,
    ],
    ["the system gives up", fault("ETIMEDOUT"), "no whole answer within 7 seconds", true],
    [
      "all of it takes too long",
      fault(23, { name: "TimeoutError" }),
      "no whole answer within 7 seconds",
      true,
    ],
    ["the answer is too large", fault("UND_ERR_RES_EXCEEDED_MAX_SIZE"), "larger than 1 MiB", false],
    [
      "the certificate is its own",
      fault("DEPTH_ZERO_SELF_SIGNED_CERT"),
      "not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)",
      false,
    ],
    [
      "the certificate is of another host",
      fault("ERR_TLS_CERT_ALTNAME_INVALID"),
      "not for this host, or not for this day",
      false,
    ],
    ["the certificate has ended", fault("CERT_HAS_EXPIRED"), "not for this day", false],
    ["the certificate has not begun", fault("CERT_NOT_YET_VALID"), "not for this day", false],
    [
      "the certificate's issuer is unknown",
      fault("UNABLE_TO_GET_ISSUER_CERT_LOCALLY"),
      "not trusted",
      false,
    ],
    ["the proxy refuses", new ProxyRefusal(407), "the proxy refused to connect (HTTP 407)", false],
    ["the proxy cannot", new ProxyRefusal(502), "the proxy could not connect (HTTP 502)", true],
    ["nobody knows", fault("EODD"), "the request failed (EODD)", true],
    ["nobody says", fault(undefined), "the request failed (no reason given)", true],
    ["no error is thrown", "thrown", "the request failed (no reason given)", true],
  ])("because %s", (_why, thrown, said, transient) => {
    const error = explainNetworkError(thrown, attempt);
    expect(error.message).toContain(`GET /v25.0/debug_token at graph.test: `);
    expect(error.message).toContain(said);
    expect(error.transient).toBe(transient);
    expect(error.cause).toBe(thrown);
    expect(error.remedy).toMatch(/[^.]\.$/);
  });

  it.each<[string, unknown, boolean]>([
    ["nobody listens", fault("ECONNREFUSED"), true],
    ["the host has no address", fault("ENOTFOUND"), true],
    ["names cannot be looked up", fault("EAI_AGAIN"), true],
    ["the certificate is its own", fault("DEPTH_ZERO_SELF_SIGNED_CERT"), true],
    ["the certificate has ended", fault("CERT_HAS_EXPIRED"), true],
    ["the proxy refuses", new ProxyRefusal(407), true],
    ["the proxy cannot", new ProxyRefusal(502), true],
    ["no network leads there", fault("ENETUNREACH"), true],
    ["the host is out of reach", fault("EHOSTUNREACH"), true],
    ["there is no TLS", fault("EPROTO"), false],
    ["the connection is reset", fault("ECONNRESET"), false],
    ["connecting takes too long", fault("UND_ERR_CONNECT_TIMEOUT"), false],
    ["nobody knows", fault("EODD"), false],
  ])("because %s has surely sent nothing, or not", (_why, thrown, unsent) => {
    expect(explainNetworkError(thrown, attempt).unsent).toBe(unsent);
    // Where no connection came about, nothing can have been sent.
    expect(explainNetworkError(thrown, { ...attempt, isConnected: false }).unsent).toBe(true);
  });

  it("because of something inside is explained by that", () => {
    const inner = new AggregateError([fault("ECONNREFUSED"), fault("EACCES")], "all failed");
    const outer = new TypeError("fetch failed", { cause: inner });
    expect(explainNetworkError(outer, attempt).message).toContain("the connection was refused");
  });

  it("never shows the fault's own words, nor the query", () => {
    const { message, remedy } = explainNetworkError(fault("EODD", { message: token }), attempt);
    expect([message, remedy].some((text) => text.includes(token))).toBe(false);
  });
});

describe("a request through a proxy that got no answer", () => {
  it.each<[string, unknown]>([
    ["refuses the tunnel", new ProxyRefusal(403)],
    ["cannot make the tunnel", new ProxyRefusal(504)],
    ["is not there", fault("ECONNREFUSED")],
    ["is silent", fault(23, { name: "TimeoutError" })],
  ])("names the variable of the proxy that %s", (_what, thrown) => {
    const { message, remedy } = explainNetworkError(thrown, proxied);
    expect(message).toContain("at graph.test, through the proxy in `HTTP_PROXY`: ");
    expect(remedy).toContain("`HTTP_PROXY`");
    expect(`${message}${remedy}`).not.toContain("HTTPS_PROXY");
  });
});

describe("a proxy that opens no tunnel", () => {
  const RIGHTS = "Check the user, the password and the allowed hosts of the proxy";

  it.each([401, 403, 407])("asks for other rights by HTTP %s", (status) => {
    const { remedy, transient } = explainNetworkError(new ProxyRefusal(status), proxied);
    expect(remedy).toBe(`${RIGHTS} in the variable \`HTTP_PROXY\`.`);
    expect(transient).toBe(false);
  });

  it.each<[number, boolean]>([
    [102, false],
    [204, false],
    [302, false],
    [404, false],
    [408, true],
    [429, true],
    [502, true],
  ])("by HTTP %s is told by that, and not as a matter of rights", (status, transient) => {
    const error = explainNetworkError(new ProxyRefusal(status), proxied);
    expect(error.message).toMatch(
      new RegExp(`through the proxy in \`HTTP_PROXY\`: the proxy .*\\(HTTP ${status}\\)`),
    );
    expect(error.remedy).toContain("`HTTP_PROXY`");
    expect(error.remedy).not.toContain("password");
    expect([error.transient, error.unsent]).toEqual([transient, true]);
  });

  it.each<[unknown, string, string, boolean]>([
    [new SocksRefusal("login"), "the proxy refused to connect (SOCKS5, user", RIGHTS, false],
    [new SocksRefusal(2), "the proxy refused to connect (SOCKS5 reply 2)", RIGHTS, false],
    [new SocksRefusal(5), "the proxy could not connect (SOCKS5 reply 5: the conn", "again", true],
    [new SocksRefusal("protocol"), "the proxy does not speak SOCKS5", "Set `HTTP_PROXY`", false],
    [
      new SocksRefusal(7),
      "the proxy cannot do what it was asked (SOCKS5 reply 7)",
      "Set `HTTP_",
      false,
    ],
    [new TunnelCut(), "the connection was cut", "again", true],
  ])("by SOCKS5 is told: %s", (thrown, said, remedy, transient) => {
    const error = explainNetworkError(thrown, proxied);
    expect(error.message).toContain(`, through the proxy in \`HTTP_PROXY\`: ${said}`);
    expect(error.remedy).toContain(remedy);
    expect(error.remedy).toContain("`HTTP_PROXY`");
    expect([error.transient, error.unsent]).toEqual([transient, true]);
  });
});

describe("a proxy variable that is no URL", () => {
  it.each(["HTTPS_PROXY", "http_proxy", undefined] as const)("is named: %s", (variable) => {
    const error = new InvalidProxyError(variable, new TypeError("http://ada:hidden@"));
    expect(error.message).toContain(variable ?? "HTTPS_PROXY or HTTP_PROXY");
    expect(`${error.message}${error.remedy}`).not.toContain("hidden");
  });
});
