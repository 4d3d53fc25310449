import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

interface Item {
  code: number;
  headers: Array<{ name: string; value: string }>;
  body: string;
}

async function batch(operations: unknown, path = "/v25.0/"): Promise<Item[]> {
  const form = { batch: JSON.stringify(operations), access_token: bakery.token.value };
  return (await bakery.ask(path, { form })).body;
}

const namesOf = (item?: Item) => item?.headers.map(({ name }) => name);
const headerOf = (item: Item | undefined, wanted: string) =>
  item?.headers.find(({ name }) => name === wanted)?.value ?? "";

describe("an item of a batch", () => {
  it("has the recorded headers in the recorded letters, and no others", async () => {
    const [item] = await batch([{ relative_url: "me" }]);
    expect(namesOf(item)?.toSorted()).toEqual([
      "Access-Control-Allow-Origin",
      "Cache-Control",
      "Content-Type",
      "ETag",
      "Expires",
      "Facebook-API-Version",
      "Pragma",
      "Vary",
    ]);
    expect(headerOf(item, "Content-Type")).toBe("text/javascript; charset=UTF-8");
  });

  it("that refuses has the challenge and no ETag", async () => {
    const [item] = await batch([{ relative_url: "2" }]);
    expect(headerOf(item, "WWW-Authenticate")).toContain("Object with ID '2' does not exist");
    expect(namesOf(item)).not.toContain("ETag");
  });

  it("is 304 without a body where its operation names the ETag it has", async () => {
    const [first] = await batch([{ relative_url: "me" }]);
    const headers = [`If-None-Match: ${headerOf(first, "ETag")}`];
    const [again, changed] = await batch([
      { relative_url: "me", headers },
      { relative_url: "me?fields=id", headers },
    ]);
    expect(again).toMatchObject({ code: 304, body: "" });
    expect(changed?.code).toBe(200);
  });
});

describe("a batch sent to an endpoint", () => {
  it.each(["/me", "/v25.0/me/accounts"])("is answered as one: POST %s", async (path) => {
    const [item] = await batch([{ relative_url: bakery.page.id }], path);
    expect(JSON.parse(item?.body ?? "")).toMatchObject({ id: bakery.page.id });
  });

  it("may have all of it in the query, as Meta's sample", async () => {
    const { token, ask } = bakery;
    const query = { batch: '[{"method":"GET","relative_url":"me"}]', access_token: token.value };
    const { body } = await ask("/me", { method: "POST", query });
    expect(body[0].code).toBe(200);
  });
});
