import { describe, expect, it } from "vitest";
import { RequestError } from "../../../src/errors.ts";
import { openBatches } from "../../../src/graph/batch/open-batches.ts";
import { createGraphClient, type GraphClient } from "../../../src/graph/client.ts";
import { inspectToken } from "../../../src/graph/inspect-token.ts";
import { proveToken } from "../../../src/graph/proof.ts";
import type { HttpAnswer, HttpRequest } from "../../../src/http/route.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeAppSecret, makeToken } from "../../helpers/make-token.ts";

interface Sent {
  method: string;
  relative_url: string;
}

/** Facebook, which answers each batch so; a batch is known by its operations. */
function aGraph(answer: (operations: Sent[], request: HttpRequest) => unknown, retries = 1) {
  const requests: HttpRequest[] = [];
  const registry = createSecretRegistry(() => undefined);
  const appSecret = registry.register(makeAppSecret());
  const graph: GraphClient = createGraphClient({
    ...{ baseUrl: "https://graph.test", version: "v25.0", appId: "77", appSecret, registry },
    retry: { retries, random: () => 0, sleep: async () => true, notice: () => undefined },
    transport: {
      close: async () => undefined,
      send: async (request): Promise<HttpAnswer> => {
        requests.push(request);
        const batch = new URLSearchParams(request.body).get("batch") ?? "[]";
        const body = answer(JSON.parse(batch), request);
        const headers = { date: "Sun, 22 Nov 2026 12:00:00 GMT", "facebook-api-version": "v25.0" };
        return { status: 200, headers, body: JSON.stringify(body) };
      },
    },
  });
  const secret = (value: string) => registry.register(value);
  return { graph, requests, appSecret, registry, secret };
}

const VALID = { is_valid: true, type: "PAGE", profile_id: "5", expires_at: 0, app_id: "77" };
const item = (data: unknown, code = 200) => ({ code, body: JSON.stringify({ data }) });
const valid = () => item(VALID);

/** Inspects so many tokens together; the state of each, or the code of its error. */
async function inspect({ graph, secret }: ReturnType<typeof aGraph>, count: number) {
  const tokens = Array.from({ length: count }, () => secret(makeToken()));
  const batches = openBatches(graph);
  const results = await batches.together(
    tokens.map((token) => (client) => inspectToken(client, token)),
  );
  return {
    tokens,
    batches,
    said: results.map((result) => (result.ok ? result.value.state : result.error.code)),
  };
}

describe("a batch", () => {
  it("goes as one request, with every secret in its body and the proof of the app's token", async () => {
    const scene = aGraph((operations) => operations.map(valid));
    const { tokens, said } = await inspect(scene, 3);
    expect(said).toEqual(["valid", "valid", "valid"]);
    const [request, ...others] = scene.requests;
    expect(others).toEqual([]);
    expect([request?.method, request?.url.href]).toEqual(["POST", "https://graph.test/v25.0/"]);
    expect(request?.headers.authorization).toBeUndefined();
    expect(request?.maxBody).toBe(16 * 1024 * 1024);
    const form = new URLSearchParams(request?.body);
    const { graph, appSecret, registry } = scene;
    const proof = proveToken(graph.appToken, appSecret, registry).reveal();
    expect(form.get("access_token") === graph.appToken.reveal()).toBe(true);
    expect(form.get("appsecret_proof") === proof).toBe(true);
    const operations: Sent[] = JSON.parse(form.get("batch") ?? "");
    for (const [at, { method, relative_url }] of operations.entries()) {
      const url = new URL(relative_url, "https://x/");
      expect([method, url.pathname]).toEqual(["GET", "/debug_token"]);
      expect(url.searchParams.get("input_token") === tokens[at]?.reveal()).toBe(true);
      expect(url.searchParams.get("appsecret_proof") === proof).toBe(true);
      expect(url.searchParams.has("access_token")).toBe(false);
    }
  });

  it("brings the token and the proof of a caller that is not the app", async () => {
    const scene = aGraph((operations) => operations.map(() => ({ code: 200, body: "{}" })));
    const caller = scene.secret(makeToken());
    await openBatches(scene.graph).together([
      (graph) => graph.call({ method: "GET", path: "/5", bearer: caller }),
    ]);
    const form = new URLSearchParams(scene.requests[0]?.body);
    const [operation]: Sent[] = JSON.parse(form.get("batch") ?? "");
    const query = new URL(operation?.relative_url ?? "", "https://x/").searchParams;
    const proof = proveToken(caller, scene.appSecret, scene.registry).reveal();
    expect(query.get("access_token") === caller.reveal()).toBe(true);
    expect(query.get("appsecret_proof") === proof).toBe(true);
  });

  it("holds fifty requests at most, and the next one waits for it", async () => {
    const scene = aGraph((operations) => operations.map(valid));
    await inspect(scene, 101);
    const sizes = scene.requests.map(
      ({ body }) => JSON.parse(new URLSearchParams(body).get("batch") ?? "").length,
    );
    expect(sizes).toEqual([50, 50, 1]);
  });

  it("of nothing is not sent", async () => {
    const scene = aGraph(() => []);
    expect(await openBatches(scene.graph).together([])).toEqual([]);
    expect(await openBatches(scene.graph).together([async () => 5])).toEqual([
      { ok: true, value: 5 },
    ]);
    expect(scene.requests).toEqual([]);
  });

  it("reads what an item says of itself before what is said of the whole", async () => {
    const headers = [{ name: "Facebook-API-Version", value: "v24.0" }];
    const scene = aGraph((operations) => operations.map(() => ({ ...valid(), headers })));
    const batches = openBatches(scene.graph);
    const [result] = await batches.together([
      (graph) => inspectToken(graph, scene.secret(makeToken())),
    ]);
    expect(result?.ok && [result.value.servedVersion, result.value.now]).toEqual([
      "v24.0",
      1_795_348_800,
    ]);
  });
});

const graphError = (code: number, message = "No.", status = 400) => ({
  code: status,
  body: JSON.stringify({ error: { code, message, type: "OAuthException" } }),
});

describe("what is not answered in a batch", () => {
  it("is asked for again, and only that", async () => {
    let round = 0;
    const scene = aGraph((operations) => {
      round += 1;
      return operations.map((_, at) => (round === 1 && at === 1 ? null : valid()));
    });
    expect((await inspect(scene, 3)).said).toEqual(["valid", "valid", "valid"]);
    expect(
      JSON.parse(new URLSearchParams(scene.requests[1]?.body).get("batch") ?? ""),
    ).toHaveLength(1);
  });

  it("is an error of its own once the tries are used up", async () => {
    const scene = aGraph((operations) =>
      operations.map((_, at) => (operations.length === 3 && at !== 1 ? valid() : null)),
    );
    expect((await inspect(scene, 3)).said).toEqual(["valid", "no-answer", "valid"]);
    expect(scene.requests).toHaveLength(2);
  });

  it("is told as what the last answer to it said", async () => {
    const scene = aGraph((operations) => operations.map(() => graphError(2, "Outage.", 500)), 0);
    expect((await inspect(scene, 2)).said).toEqual(["graph-unavailable", "graph-unavailable"]);
  });

  it("is nobody else's: a list of another length is no answer to anything", async () => {
    const scene = aGraph(() => [valid()], 0);
    expect((await inspect(scene, 2)).said).toEqual(["no-answer", "no-answer"]);
  });
});

describe("a limit", () => {
  it("of one item fails the open ones of the batch, and stops what follows", async () => {
    const scene = aGraph((operations) =>
      operations.map((_, at) => (at === 1 ? graphError(4) : at === 2 ? null : valid())),
    );
    const { said, batches } = await inspect(scene, 60);
    expect(said.slice(0, 4)).toEqual(["valid", "graph-limited", "graph-limited", "valid"]);
    expect(new Set(said.slice(50))).toEqual(new Set(["graph-limited"]));
    expect(scene.requests).toHaveLength(1);
    expect(batches.stopped()?.code).toBe("graph-limited");
    const [later] = await batches.together([(graph) => graph.call({ method: "GET", path: "/5" })]);
    expect(later?.ok === false && later.error.code).toBe("graph-limited");
  });
});

describe("a refusal of the app in one item", () => {
  it.each([
    [190, "Invalid OAuth access token.", "app-secret-wrong"],
    [368, "Blocked.", "app-blocked"],
  ])(
    "ends the run before the next batch, and for all later ones (%i)",
    async (code, said, ends) => {
      const scene = aGraph((operations) =>
        operations.map((_, at) => (at === 1 ? graphError(code, said) : at === 2 ? null : valid())),
      );
      const batches = openBatches(scene.graph);
      const tokens = Array.from({ length: 60 }, () => scene.secret(makeToken()));
      const asking = tokens.map((token) => (graph: GraphClient) => inspectToken(graph, token));
      await expect(batches.together(asking)).rejects.toMatchObject({ code: ends });
      await expect(batches.together(asking)).rejects.toMatchObject({ code: ends });
      expect(scene.requests).toHaveLength(1);
      expect(batches.stopped()?.code).toBe(ends);
    },
  );

  it("is none in what Facebook says of the inspected token", async () => {
    const message = "This Page access token belongs to a Page that is not accessible.";
    const scene = aGraph((operations) => operations.map(() => graphError(190, message)));
    expect((await inspect(scene, 2)).said).toEqual(["invalid", "invalid"]);
  });

  it("is none in what it says of a caller that is not the app", async () => {
    const scene = aGraph((operations) => operations.map(() => graphError(190, "Invalid.")));
    const bearer = scene.secret(makeToken());
    const [result] = await openBatches(scene.graph).together([
      (graph) => graph.call({ method: "GET", path: "/5", bearer }),
    ]);
    expect(result?.ok === false && result.error.code).toBe("graph-refused");
  });
});

describe("a batch that fails as a whole", () => {
  const late = new RequestError({
    code: "no-answer",
    message: "Late.",
    remedy: "Wait.",
    transient: true,
    lessMayHelp: true,
  });

  it("is halved where it is too late, down to a request alone", async () => {
    const sizes: number[] = [];
    const scene = aGraph((operations) => {
      sizes.push(operations.length);
      if (operations.length > 1) throw late;
      return operations.map(valid);
    });
    expect(new Set((await inspect(scene, 5)).said)).toEqual(new Set(["valid"]));
    expect(sizes).toEqual([5, 3, 2, 1, 1, 1, 2, 1, 1]);
  });

  it("ends after two requests alone that get no answer", async () => {
    const sizes: number[] = [];
    const scene = aGraph((operations) => {
      sizes.push(operations.length);
      throw late;
    }, 0);
    expect(new Set((await inspect(scene, 5)).said)).toEqual(new Set(["no-answer"]));
    expect(sizes).toEqual([5, 3, 2, 1, 1]);
  });

  it("goes on one by one where batches are refused for good, and ends at a limit there", async () => {
    let singles = 0;
    const scene = aGraph((operations, { url }) => {
      if (operations.length > 0) return { error: { code: 3, message: "No batches." } };
      singles += 1;
      expect(url.pathname).toBe("/v25.0/debug_token");
      return singles === 3 ? { error: { code: 4, message: "Limit." } } : { data: VALID };
    });
    const { said } = await inspect(scene, 4);
    expect(said).toEqual(["valid", "valid", "graph-limited", "graph-limited"]);
    expect(singles).toBe(3);
  });

  it.each([
    [190, "Invalid OAuth access token signature.", "app-secret-wrong"],
    [101, "Error validating application.", "app-unknown"],
    [368, "Blocked.", "app-blocked"],
  ])("for the app's sake (%i) ends the run", async (code, message, ends) => {
    const scene = aGraph(() => ({ error: { code, message, type: "OAuthException" } }));
    await expect(inspect(scene, 2)).rejects.toMatchObject({
      code: ends,
    });
  });

  it.each([
    [190, "Invalid OAuth access token.", "app-secret-wrong"],
    [368, "Blocked.", "app-blocked"],
  ])(
    "ends the run where a call alone is refused for the app's sake (%i)",
    async (code, message, ends) => {
      const scene = aGraph((operations) => ({
        error: operations.length > 0 ? { code: 3, message: "No batches." } : { code, message },
      }));
      await expect(inspect(scene, 5)).rejects.toMatchObject({ code: ends });
      expect(scene.requests).toHaveLength(2);
    },
  );

  it("goes on where a call alone is refused for its token's sake", async () => {
    const message = "This Page access token belongs to a Page that is not accessible.";
    const scene = aGraph((operations) => ({
      error: operations.length > 0 ? { code: 3, message: "No batches." } : { code: 190, message },
    }));
    expect((await inspect(scene, 3)).said).toEqual(["invalid", "invalid", "invalid"]);
  });

  it("for a bug of ours goes on as that", async () => {
    const scene = aGraph(() => {
      throw new TypeError("a bug");
    });
    await expect(inspect(scene, 2)).rejects.toThrow("a bug");
  });
});
