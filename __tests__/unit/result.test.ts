import { describe, expect, it } from "vitest";
import { ActionError } from "../../src/errors.ts";
import { toResult, unwrap } from "../../src/result.ts";

const error = new ActionError({ code: "page-none", message: "m", remedy: "r" });

describe("something that is awaited without being thrown", () => {
  it("holds the value", async () => {
    expect(await toResult(Promise.resolve(1))).toEqual({ ok: true, value: 1 });
    expect(await unwrap(toResult(Promise.resolve(1)))).toBe(1);
  });

  it("holds an error of ours, until it is asked for", async () => {
    expect(await toResult(Promise.reject(error))).toEqual({ ok: false, error });
    await expect(unwrap(toResult(Promise.reject(error)))).rejects.toBe(error);
  });

  it("does not hide a bug", async () => {
    await expect(toResult(Promise.reject(new TypeError("x")))).rejects.toThrow(TypeError);
  });
});
