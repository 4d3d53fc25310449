import { DEFAULT_VERSION, DEFAULTS } from "../../src/library.ts";

/** Where Facebook and GitHub are; URLs without a trailing slash. */
export interface Endpoints {
  graphUrl: string;
  /** As `v25.0`. */
  graphVersion: string;
  /** Facebook's site for people, with the login dialog. */
  dialogUrl: string;
  githubApiUrl: string;
}

/** The real ones. */
export const ENDPOINTS: Endpoints = {
  graphUrl: DEFAULTS["graph-api-url"],
  graphVersion: DEFAULT_VERSION,
  dialogUrl: "https://www.facebook.com",
  githubApiUrl: "https://api.github.com",
};
