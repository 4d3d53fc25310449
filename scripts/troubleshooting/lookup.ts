import type { Example } from "./example.ts";

/** The name of a server leads to no address. */
export const LOOKUP: readonly Example[] = [
  lookedUp("unknown-host", "ENOTFOUND"),
  lookedUp("no-name-server", "EAI_AGAIN"),
];

/** A run on a machine whose look-up ends so: a real one would differ from network to network. */
function lookedUp(id: string, code: string): Example {
  const fail = [
    "import(`node:dns`).then(({default:dns})=>dns.lookup=(...all)=>",
    `queueMicrotask(()=>all.at(-1)(Object.assign(Error(),{code:\`${code}\`}))))`,
  ].join("");
  return {
    id,
    of: "no-answer",
    arrange: ({ mint }) => ({
      inputs: { ...mint(), "graph-api-url": "https://graph.facebook.com" },
      env: { NODE_OPTIONS: `--import data:text/javascript,${fail}` },
    }),
  };
}
