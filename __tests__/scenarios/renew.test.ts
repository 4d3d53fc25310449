import { expect } from "vitest";
import { anApp, days } from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { scenario } from "../helpers/scenario.ts";

function given(userToken: Token, pageToken: Token) {
  return { "user-token": userToken.value, "page-token": pageToken.value };
}

scenario(
  "a token with an end is replaced by one without",
  async ({ aUserToken, aPageToken, run }) => {
    const tokens = given(aUserToken(), aPageToken({ expiresIn: days(3) }));
    const { outputs } = await run({ ...tokens, "allow-expiring": "true" });
    expect(outputs).toMatchObject({ minted: "true", "expires-at": "never" });
  },
);

scenario(
  "a token whose data access ends soon is replaced by one whose ends later, and that is stored",
  async ({ aUserToken, aPageToken, storing, stored, run }) => {
    const pageToken = aPageToken({ dataAccessIn: days(5) });
    const { outputs, findings } = await run({ ...given(aUserToken(), pageToken), ...storing });
    expect([outputs.minted, outputs["secret-updated"], findings]).toEqual(["true", "true", []]);
    expect(outputs["page-token"]).not.toBe(pageToken.value);
    expect(stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
  },
);

scenario(
  "a token of another app is replaced by one of page-id",
  async ({ aUserToken, aPageToken, graph, page, run }) => {
    const tokens = given(aUserToken(), aPageToken({ app: anApp(graph) }));
    const { outputs } = await run({ ...tokens, "page-id": page.id });
    expect(outputs).toMatchObject({ minted: "true", "page-id": page.id });
  },
);
