import { DEFAULT_VERSION, DEFAULTS } from "../../src/library.ts";

/** The addresses of Facebook and GitHub; URLs without a trailing slash. */
export interface Endpoints {
  graphUrl: string;
  /** As `v25.0`. */
  graphVersion: string;
  /** Facebook's site for people, with the login dialog. */
  dialogUrl: string;
  githubApiUrl: string;
}

/** The addresses of the real services. */
export const ENDPOINTS: Endpoints = {
  graphUrl: DEFAULTS["graph-api-url"],
  graphVersion: DEFAULT_VERSION,
  dialogUrl: "https://www.facebook.com",
  githubApiUrl: "https://api.github.com",
};
