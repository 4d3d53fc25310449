/** What the Graph API answered to a post. */
export interface PostAnswer {
  status: number;
  /** `{page-id}_{number}`; empty where it was refused. */
  id: string;
}

/**
 * Posts a message to a Page: the one request that all of this is for.
 * https://developers.facebook.com/docs/pages-api/posts
 */
export async function publishPost(
  graphUrl: string,
  pageId: string,
  token: string,
  message: string,
): Promise<PostAnswer> {
  const response = await fetch(`${graphUrl}/v25.0/${pageId}/feed`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams({ message }),
  });
  const { id = "" } = (await response.json()) as { id?: string };
  return { status: response.status, id };
}
