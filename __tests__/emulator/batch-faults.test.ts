import { describe, expect, it } from "vitest";
import {
  businessLimitError,
  failedItems,
  graphErrors,
  lostItems,
  paddedItems,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

/** Sends a batch of these operations into a fault. */
async function meet(effect: FaultEffect, paths: string[], more: Record<string, string> = {}) {
  const { emulator, token, ask } = bakery;
  emulator.inject({ on: { path: "/", method: "POST" }, ...effect });
  const batch = JSON.stringify(paths.map((relative_url) => ({ relative_url })));
  return ask("/v25.0/", { form: { batch, access_token: token.value, ...more } });
}

const isMe = ({ relative_url }: { relative_url: string }) => relative_url.startsWith("me?");

describe("items of a batch", () => {
  it("fail by themselves, with the headers of the error", async () => {
    const { page } = bakery;
    const { body } = await meet(failedItems(businessLimitError(7), isMe), [
      page.id,
      "me?fields=id",
    ]);
    expect(body[0].code).toBe(200);
    expect(body[1].code).toBe(400);
    expect(JSON.parse(body[1].body).error.code).toBe(80001);
    const header = body[1].headers.find(({ name }: { name: string }) => /use-case/i.test(name));
    expect(JSON.parse(header.value)).toMatchObject({
      "100000000000001": [{ estimated_time_to_regain_access: 7 }],
    });
  });

  it("fail all, where none is picked, and once", async () => {
    const effect = failedItems(graphErrors.transient);
    const first = await meet(effect, ["me", "me"], { include_headers: "false" });
    expect(first.body).toMatchObject([{ code: 500 }, { code: 500 }]);
    expect(JSON.parse(first.body[0].body).error).toMatchObject({ code: 2, is_transient: true });
    expect(first.body[0]).not.toHaveProperty("headers");
  });

  it("come back as null", async () => {
    const { body } = await meet(lostItems(isMe), ["me?fields=id", "me"]);
    expect(body).toEqual([null, expect.objectContaining({ code: 200 })]);
  });

  it("are too long together, and less so with fewer of them", async () => {
    const size = async (count: number) => {
      const { body } = await meet(paddedItems(1_000), Array(count).fill("me?fields=id"));
      return JSON.stringify(body).length;
    };
    expect(await size(4)).toBeGreaterThan(4_000);
    expect(await size(2)).toBeLessThan(4_000);
  });

  it("are left alone where the batch was refused as a whole", async () => {
    const { status, body } = await meet(lostItems(), Array(51).fill("me"));
    expect(status).toBe(400);
    expect(body.error.type).toBe("GraphBatchException");
  });
});
