import type { Scene } from "../scenes/scene.ts";
import type { CallSpec } from "./call.ts";

type Known = Pick<CallSpec, "is" | "server">;

/** `GET …/secrets/public-key`. */
export const publicKey: Known = {
  server: "github",
  is: ({ path }) => path.endsWith("/secrets/public-key"),
};

/** `PUT …/secrets/{name}`; without a name, of any secret. */
export function write(name = ""): Known {
  return { server: "github", is: ({ method, path }) => method === "PUT" && path.endsWith(name) };
}

/** `GET …/secrets/{name}` before the write: which repositories read an organization's secret. */
export function visibility(name: string): Known {
  return {
    server: "github",
    is: ({ method, path }, scene) =>
      method === "GET" && path.endsWith(`/${name}`) && !isWritten(path, scene),
  };
}

/** `GET …/secrets/{name}` after the write. */
export function metadata(name: string): Known {
  return {
    server: "github",
    is: ({ method, path }, scene) =>
      method === "GET" && path.endsWith(`/${name}`) && isWritten(path, scene),
  };
}

/** `GET …/secrets/{name}/repositories`, the sheet of this number from 1. */
export function sheetOfRepositories(number: number): Known {
  return {
    server: "github",
    is: ({ path, query }) => path.endsWith("/repositories") && query.page === String(number),
  };
}

function isWritten(path: string, { emulator }: Scene): boolean {
  return emulator.calls.some((call) => call.method === "PUT" && call.path === path);
}
