import { describe, expect, it } from "vitest";
import { type ActionError, DecodingError, RequestError } from "../../../src/errors.ts";
import type { GraphAnswer } from "../../../src/graph/answer.ts";
import type { GraphClient, GraphRequest } from "../../../src/graph/client.ts";
import { isUnsent } from "../../../src/http/retry.ts";
import { redeemCode } from "../../../src/login/redeem-code.ts";
import { Secret } from "../../../src/secrets/secret.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";
import { APP, NOW } from "../../helpers/an-inspection.ts";
import { aSecret, makeToken } from "../../helpers/make-token.ts";

const REDIRECT = "https://localhost/";

/** A Graph API that answers every call so. */
function aGraph(answer: () => Promise<GraphAnswer>) {
  const requests: GraphRequest[] = [];
  const graph: Pick<GraphClient, "appId" | "appSecret" | "secret" | "call"> = {
    appId: APP,
    appSecret: aSecret(),
    secret: (text) => new Secret(text),
    call: (request) => {
      requests.push(request);
      return answer();
    },
  };
  return { graph, requests };
}

async function refusal(error: unknown): Promise<ActionError> {
  const { graph } = aGraph(() => Promise.reject(error));
  return redeemCode(graph, aSecret(), REDIRECT).then(
    () => expect.fail("it was redeemed"),
    (thrown: ActionError) => thrown,
  );
}

const noAnswer = (unsent: boolean) =>
  new RequestError({
    code: "no-answer",
    message: "It was cut.",
    remedy: "Run the job again.",
    transient: true,
    unsent,
  });

it("a code is redeemed for a token, in a body, and not again once it was sent", async () => {
  const token = makeToken();
  const { graph, requests } = aGraph(async () => ({
    body: { access_token: token },
    now: NOW,
    servedVersion: undefined,
  }));
  const code = aSecret();
  expect((await redeemCode(graph, code, REDIRECT)).reveal()).toBe(token);
  expect(requests).toEqual([
    {
      method: "POST",
      path: "/oauth/access_token",
      form: { client_id: APP, client_secret: graph.appSecret, redirect_uri: REDIRECT, code },
      mayRepeat: isUnsent,
    },
  ]);
});

describe("a code that Facebook refuses", () => {
  it.each([
    [100, "This authorization code has been used.", undefined, "login-code-used"],
    [100, "Something new.", 36009, "login-code-used"],
    [100, "This authorization code has expired.", undefined, "login-code-expired"],
    [100, "Something new.", 36007, "login-code-expired"],
    [
      100,
      "Error validating verification code. Please make sure your redirect_uri is identical",
      undefined,
      "login-redirect-mismatch",
    ],
    [100, "Something new.", 36008, "login-redirect-mismatch"],
    [
      191,
      "The specified URL is not owned by the application",
      undefined,
      "login-redirect-mismatch",
    ],
    // What the number says goes before what the words say.
    [100, "This authorization code has expired.", 36009, "login-code-used"],
    [100, "Invalid verification code format.", undefined, "login-refused"],
    [1, "Error validating client secret.", undefined, "app-secret-wrong"],
    [200, "API access blocked.", undefined, "app-blocked"],
  ])("with code %i and “%s” (%s) is %s", async (code, message, subcode, expected) => {
    const cause = aGraphError(code, message, subcode);
    const error = await refusal(cause);
    expect(error.code).toBe(expected);
    expect(error === cause || error.cause === cause).toBe(true);
    expect(error.message).not.toContain("may be spent");
  });

  it.each([
    [1, "Error validating client secret.", "This run's login link was made with it, too"],
    [200, "API access blocked.", "good for some ten minutes; after that, use this run's"],
  ])("for the app's sake (%i) says what becomes of the login", async (code, message, words) => {
    const error = await refusal(aGraphError(code, message));
    expect(error.message).toContain(words);
    expect(error.cause).toHaveProperty("message", expect.stringContaining(message));
  });

  it("until the person has confirmed something leads to the next login by itself", async () => {
    const cause = aGraphError(190, "The user must log in to www.facebook.com", 459);
    expect(await refusal(cause)).toBe(cause);
  });

  it("for a passing reason may be spent", async () => {
    const error = await refusal(aGraphError(2, "Service temporarily unavailable"));
    expect(error.code).toBe("graph-unavailable");
    expect(error.message).toContain("The code in `login-address` may be spent.");
    expect(error.remedy).toContain("the same address once more");
  });
});

describe("a redemption without a usable answer", () => {
  it("may have spent the code", async () => {
    const cause = noAnswer(false);
    const error = await refusal(cause);
    expect([error.code, error.cause]).toEqual(["no-answer", cause]);
    expect(error.message).toBe("It was cut. The code in `login-address` may be spent.");
  });

  it("may have spent the code where the answer is odd", async () => {
    const error = await refusal(new DecodingError("access_token", "text", "missing"));
    expect(error.code).toBe("answer-unexpected");
    expect(error.message).toContain("may be spent");
  });

  it("says when to come back where the server says so", async () => {
    const asked = {
      code: "no-answer",
      message: "Busy.",
      transient: true,
      retryAfter: 600,
    } as const;
    const { remedy } = await refusal(new RequestError({ ...asked, remedy: "Run it at noon." }));
    expect(remedy).toMatch(
      /^After \d{4}-\S+Z \(in 10 minutes\), open this run's login link and log in again\.$/,
    );
  });

  it("has not spent it where nothing was sent", async () => {
    const cause = noAnswer(true);
    expect(await refusal(cause)).toBe(cause);
  });

  it("lets a bug through", async () => {
    const bug = new TypeError("x");
    expect(await refusal(bug)).toBe(bug);
  });
});

it("an answer without a token may have spent the code", async () => {
  const { graph } = aGraph(async () => ({ body: {}, now: NOW, servedVersion: undefined }));
  await expect(redeemCode(graph, aSecret(), REDIRECT)).rejects.toThrow("may be spent");
});
