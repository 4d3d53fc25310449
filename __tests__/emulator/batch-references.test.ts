import { describe, expect, it } from "vitest";
import { aToken } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

function batch(operations: unknown, access_token = bakery.token.value) {
  const form = { batch: JSON.stringify(operations), access_token };
  return bakery.ask("/v25.0/", { form });
}

const LIST = { name: "list", relative_url: "me/accounts?fields=id" };

describe("a reference to the result of an operation before", () => {
  it.each([
    ["as it stands", "?ids={result=list:$.data.*.id}"],
    ["percent-encoded, as SDKs send it", "?ids=%7Bresult%3Dlist%3A%24.data.*.id%7D"],
    ["percent-encoded to the last sign", "?ids=%7Bresult%3Dlist%3A%24.data%5B0%5D.id%7D"],
    ["half encoded", "?ids=%7bresult=list:$.data%5B%2A%5D%5B%27id%27%5D%7d"],
  ])("is filled %s, and that operation is omitted", async (_name, relative_url) => {
    const { page } = bakery;
    const { body } = await batch([LIST, { relative_url }]);
    expect(body[0]).toBeNull();
    expect(JSON.parse(body[1].body)).toHaveProperty([page.id]);
  });

  it("is filled in a body, encoded too", async () => {
    const { emulator, page, user, ask } = bakery;
    const pageToken = aToken(emulator.graph, { page, user }).value;
    const message = encodeURIComponent("My name is {result=user-profile:$.name}.");
    await batch(
      [
        { name: "user-profile", relative_url: "me?fields=name" },
        { method: "POST", relative_url: "me/feed", body: `message=${message}` },
      ],
      pageToken,
    );
    const { body } = await ask("/me/feed", { bearer: pageToken });
    expect(body.data[0].message).toBe(`My name is ${page.name}.`);
  });

  it("shows that operation where omitting is switched off", async () => {
    const { body } = await batch([
      { ...LIST, omit_response_on_success: false },
      { relative_url: "{result=list:$.data[0]['id']}" },
    ]);
    expect(body.map((item: { code: number }) => item.code)).toEqual([200, 200]);
  });
});

describe("a batch is refused as a whole", () => {
  it.each([
    ["by depends_on an unknown name", [{ relative_url: "me", depends_on: "f" }]],
    ["by a reference to an unknown name", [{ relative_url: "?ids={result=f:$.id}" }]],
    ["by depends_on a later name", [{ relative_url: "me", depends_on: "f" }, { name: "f" }]],
    ["by depends_on itself", [{ relative_url: "me", name: "f", depends_on: "f" }]],
  ])("%s", async (_name, operations) => {
    const { status, body } = await batch(
      operations.map((operation) => ({ relative_url: "me", ...operation })),
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      message:
        "Request 0 cannot depend on an  unresolved request with  name f. Requests can only depend on preceding requests",
      type: "GraphBatchException",
    });
    expect(body.error).not.toHaveProperty("code");
  });
});
