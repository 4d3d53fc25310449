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
import type { Example, MessageCode } from "./example.ts";

/** Facebook, or the way to it, is at fault. */
export const NETWORK: readonly Example[] = [
  atExchange("facebook-busy", "graph-limited", graphErrors.appLimit, { retries: "1" }),
  atExchange("facebook-later", "graph-unavailable", {
    ...graphErrors.transient,
    headers: { "retry-after": "600" },
  }),
  atExchange("facebook-refuses", "graph-refused", graphErrors.unsupportedGet),
  atExchange("facebook-blocks", "app-blocked", graphErrors.blocked),
  atExchange("facebook-restricts", "app-blocked", graphErrors.apiAccessBlocked),
  {
    id: "connection-refused",
    of: "no-answer",
    arrange: ({ mint }) => ({ inputs: { ...mint(), "graph-api-url": "http://127.0.0.1:9" } }),
  },
  atExchange("connection-cut", "no-answer", { kind: "reset" }),
  atExchange("time-out", "no-answer", { kind: "hang" }, { "timeout-seconds": "0.4" }),
  {
    id: "certificate",
    of: "no-answer",
    emulator: async () => ({ tls: await makeCertificate() }),
    arrange: ({ mint }) => ({ inputs: mint() }),
  },
  {
    id: "proxy-refuses",
    of: "no-answer",
    arrange: async ({ mint }) => {
      const { url, close } = await startProxy({}, "open-sesame");
      const inputs = { ...mint(), "graph-api-url": "https://graph.facebook.com" };
      return { inputs, env: { HTTPS_PROXY: url }, close };
    },
  },
  atExchange("too-large", "no-answer", hugeAnswer()),
  atExchange("not-json", "answer-unexpected", htmlAnswer(502)),
  atExchange("redirect", "answer-unexpected", redirectAnswer("https://elsewhere.example/")),
  {
    id: "proxy-variable",
    of: "no-answer",
    arrange: ({ mint }) => ({ inputs: mint(), env: { HTTPS_PROXY: "my proxy" } }),
  },
  atExchange("unexpected-form", "answer-unexpected", jsonAnswer(200, { access_token: 7 })),
];

/** A mint that meets this at the exchange, again and again. */
function atExchange(
  id: string,
  of: MessageCode,
  effect: FaultEffect,
  inputs: Record<string, string> = {},
): Example {
  return {
    id,
    of,
    arrange: ({ inject, mint }) => {
      const times = Number.POSITIVE_INFINITY;
      inject({ on: { path: "/oauth/access_token" }, ...effect, times });
      return { inputs: { ...mint(), ...inputs } };
    },
  };
}
