import type { ProxyVariable } from "./proxy-variables.ts";

/** One request, ready to be sent. The URL may hold no secret but `input_token` and the proof. */
export interface HttpRequest {
  method: "GET" | "POST" | "PUT";
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
  /** Largest body that is read, in bytes; 1 MiB where it is left out, 16 MiB at most. */
  maxBody?: number | undefined;
}

/** An answer of any status, its body read whole. */
export interface HttpAnswer {
  status: number;
  /** Header names are lower case. */
  headers: Record<string, string>;
  body: string;
  /** The variable whose proxy the answer came through; absent where it came directly. */
  proxy?: ProxyVariable | undefined;
}

/** A way to the hosts: directly, or through proxies. Its connections are kept open for further requests. */
export interface Route {
  /**
   * Sends one request, once, until the signal ends it. Redirects are not followed.
   * @param onConnected told when something of the request may reach the server from now on
   */
  exchange(
    request: HttpRequest,
    signal: AbortSignal,
    onConnected?: () => void,
  ): Promise<HttpAnswer>;
  /** The variable whose proxy a request to this address took; undefined where it took none. */
  proxyOf(url: URL): ProxyVariable | undefined;
  /** Ends all connections, also those that have not come about yet. */
  close(): Promise<void>;
}

/** Largest body that is read where the request names no other, in bytes: most answers are a few kilobytes. */
export const MAX_BODY = 1024 * 1024;

/** Largest body that any request may name, in bytes. */
export const LARGEST_BODY = 16 * MAX_BODY;
