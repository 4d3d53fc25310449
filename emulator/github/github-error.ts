/** A refusal of GitHub's REST API: thrown by a handler, turned into its JSON body at the end. */
export class GitHubError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** 404: missing, or not visible to this token. */
export function notFoundError(): GitHubError {
  return new GitHubError(404, "Not Found");
}

/** 422 about the body. */
export function invalidRequestError(detail: string): GitHubError {
  return new GitHubError(422, `Invalid request.\n\n${detail}`);
}
