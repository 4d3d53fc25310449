import { startProxy } from "../../__tests__/helpers/start-proxy.ts";
import {
  graphErrors,
  htmlAnswer,
  hugeAnswer,
  jsonAnswer,
  redirectAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { makeCertificate } from "../../emulator/transport/certificate.ts";
import type { Example } from "./example.ts";

const NO_ANSWER = "No answer from graph.facebook.com";
const REFUSED = "Facebook refused a request";

/** Facebook, or the way to it, is at fault. */
export const NETWORK: readonly Example[] = [
  atExchange("facebook-busy", "Facebook cannot answer now", graphErrors.appLimit, { retries: "1" }),
  atExchange("facebook-later", "Facebook cannot answer now", {
    ...graphErrors.transient,
    headers: { "retry-after": "600" },
  }),
  atExchange("facebook-refuses", REFUSED, graphErrors.unsupportedGet),
  atExchange("facebook-blocks", REFUSED, graphErrors.blocked),
  atExchange("facebook-restricts", REFUSED, graphErrors.apiAccessBlocked),
  {
    id: "connection-refused",
    title: NO_ANSWER,
    arrange: ({ mint }) => ({ inputs: { ...mint(), "graph-api-url": "http://127.0.0.1:9" } }),
  },
  atExchange("connection-cut", NO_ANSWER, { kind: "reset" }),
  atExchange("time-out", NO_ANSWER, { kind: "hang" }, { "timeout-seconds": "0.4" }),
  {
    id: "certificate",
    title: NO_ANSWER,
    emulator: async () => ({ tls: await makeCertificate() }),
    arrange: ({ mint }) => ({ inputs: mint() }),
  },
  {
    id: "proxy-refuses",
    title: NO_ANSWER,
    arrange: async ({ mint }) => {
      const { url, close } = await startProxy({}, "open-sesame");
      const inputs = { ...mint(), "graph-api-url": "https://graph.facebook.com" };
      return { inputs, env: { HTTPS_PROXY: url }, close };
    },
  },
  atExchange("too-large", NO_ANSWER, hugeAnswer()),
  atExchange("not-json", "No usable answer from graph.facebook.com", htmlAnswer(502)),
  atExchange(
    "redirect",
    "graph.facebook.com answers with a redirect",
    redirectAnswer("https://elsewhere.example/"),
  ),
  {
    id: "proxy-variable",
    title: "A proxy variable is not a URL",
    arrange: ({ mint }) => ({ inputs: mint(), env: { HTTPS_PROXY: "my proxy" } }),
  },
  atExchange(
    "unexpected-form",
    "An answer has an unexpected form",
    jsonAnswer(200, { access_token: 7 }),
  ),
];

/** A mint that meets this at the exchange, again and again. */
function atExchange(
  id: string,
  title: string,
  effect: FaultEffect,
  inputs: Record<string, string> = {},
): Example {
  return {
    id,
    title,
    arrange: ({ inject, mint }) => {
      const times = Number.POSITIVE_INFINITY;
      inject({ on: { path: "/oauth/access_token" }, ...effect, times });
      return { inputs: { ...mint(), ...inputs } };
    },
  };
}
