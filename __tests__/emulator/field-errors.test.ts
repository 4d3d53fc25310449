import { describe, expect, it } from "vitest";
import { businessLimitError, fieldErrors, movedPageError } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

async function meet(effect: FaultEffect) {
  const { emulator, token, ask } = bakery;
  emulator.inject({ on: { path: "/me/accounts" }, ...effect });
  return ask("/v25.0/me/accounts", { bearer: token.value });
}

describe("an error seen in the field", () => {
  it.each(Object.entries(fieldErrors))("%s comes in the envelope", async (_name, effect) => {
    const { status, body } = await meet(effect);
    expect(status).toBe(effect.status);
    expect(body.error).toMatchObject({ code: effect.code, message: effect.message });
  });

  it.each([
    ["twoFactorRequired", 2859009],
    ["twoFactorCodeNeeded", 1404120],
  ] as const)("%s has the subcode %i", async (name, subcode) => {
    expect((await meet(fieldErrors[name])).body.error.error_subcode).toBe(subcode);
  });

  it("of a page that has moved names both ids, in either code", async () => {
    const one = await meet(movedPageError("1", "2"));
    expect(one.body.error).toMatchObject({ code: 21, message: expect.stringContaining("ID 2.") });
    const other = await meet(movedPageError("1", "2", 100));
    expect(other.body.error).toMatchObject({ code: 100, error_subcode: 21 });
  });

  it("of a business limit tells the minutes to wait", async () => {
    const { headers, body } = await meet(businessLimitError(42, 80004));
    expect(body.error.code).toBe(80004);
    expect(headers.get("x-business-use-case-usage")).toContain(
      '"estimated_time_to_regain_access":42',
    );
  });
});
