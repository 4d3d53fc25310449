import { formatHttpDate, type HttpAnswer } from "../http.ts";
import type { GitHubState } from "./state/model.ts";

/** The answer of a GitHub Enterprise Server whose address was given without `/api/v3`. */
export function answerOutsideApi(
  { clock }: GitHubState,
  kind: Exclude<GitHubState["outsideApi"], "served">,
  origin: string,
): HttpAnswer {
  const headers = {
    date: formatHttpDate(clock.now()),
    server: "GitHub.com",
    "content-type": "text/html; charset=utf-8",
  };
  switch (kind) {
    case "login":
      return { status: 302, headers: { ...headers, location: `${origin}/login` }, body: "" };
    case "not-found":
      return { status: 404, headers, body: renderPage("Page not found · GitHub") };
    case "page":
      return { status: 200, headers, body: renderPage("Sign in to your account · GitHub") };
  }
}

function renderPage(title: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body></body></html>\n`;
}
