import { beforeEach, describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

beforeEach(() => {
  bakery.app.inspectionLimit = 3;
});

const operation = () => ({
  method: "POST",
  relative_url: "debug_token",
  body: `input_token=${bakery.token.value}`,
});

function inspect() {
  const query = { input_token: bakery.token.value };
  return bakery.ask("/debug_token", { query, bearer: bakery.appToken });
}

function inspectBatch(count: number) {
  const batch = JSON.stringify(Array.from({ length: count }, operation));
  return bakery.ask("/v25.0/", { form: { batch, access_token: bakery.appToken } });
}

const codesOf = (items: Array<{ code: number }>) => items.map(({ code }) => code);

describe("an app with a limit of inspections an hour", () => {
  it("is throttled with code 4 beyond it, and no longer after an hour", async () => {
    const { emulator } = bakery;
    for (let i = 0; i < 3; i += 1) expect((await inspect()).status).toBe(200);
    const { status, headers, body } = await inspect();
    expect(status).toBe(403);
    expect(body.error).toMatchObject({ code: 4, is_transient: true });
    expect(headers.get("x-app-usage")).toBeNull();
    emulator.clock.advance(3_601);
    expect((await inspect()).status).toBe(200);
  });

  it("counts each item of a batch", async () => {
    const { body } = await inspectBatch(5);
    expect(codesOf(body)).toEqual([200, 200, 200, 403, 403]);
    expect(JSON.parse(body[4].body).error.code).toBe(4);
    expect((await inspect()).status).toBe(403);
  });

  it("has its batches throttled as a whole, where the world says so", async () => {
    bakery.emulator.graph.throttledBatch = "whole";
    expect(codesOf((await inspectBatch(4)).body)).toEqual([200, 200, 200, 403]);
    const { status, body } = await inspectBatch(1);
    expect(status).toBe(403);
    expect(body.error.code).toBe(4);
  });

  it("is none that limits other calls, or another app", async () => {
    const { token, ask } = bakery;
    await inspectBatch(3);
    expect((await ask("/me", { bearer: token.value })).status).toBe(200);
    bakery.app.inspectionLimit = undefined;
    expect((await inspect()).status).toBe(200);
  });
});
