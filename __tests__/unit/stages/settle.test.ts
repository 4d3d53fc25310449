import { describe, expect, it } from "vitest";
import { PageError } from "../../../src/errors.ts";
import { settle, unsettle } from "../../../src/stages/settle.ts";

const error = new PageError({ title: "t", message: "m", remedy: "r" });

describe("something that is awaited without being thrown", () => {
  it("holds the value", async () => {
    expect(await settle(Promise.resolve(1))).toEqual({ ok: true, value: 1 });
    expect(await unsettle(settle(Promise.resolve(1)))).toBe(1);
  });

  it("holds an error of ours, until it is asked for", async () => {
    expect(await settle(Promise.reject(error))).toEqual({ ok: false, error });
    await expect(unsettle(settle(Promise.reject(error)))).rejects.toBe(error);
  });

  it("does not hide a bug", async () => {
    await expect(settle(Promise.reject(new TypeError("x")))).rejects.toThrow(TypeError);
  });
});
