import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../../src/http/read-answer.ts";
import { TooLargeAnswer } from "../../../src/http/route-errors.ts";

const JSON_TEXT = '{"id":"1"}';

function read(body: Uint8Array, coding: string, maxBody?: number) {
  const headers = { "content-encoding": coding };
  const stream = (async function* () {
    yield body;
  })();
  return readAnswer({ status: 200, headers, body: stream }, maxBody);
}

describe("an answer that is compressed although nobody asked", () => {
  it.each<[string, Uint8Array]>([
    ["gzip", gzipSync(JSON_TEXT)],
    ["X-GZIP", gzipSync(JSON_TEXT)],
    ["deflate", deflateSync(JSON_TEXT)],
    ["br", brotliCompressSync(JSON_TEXT)],
    ["identity", Buffer.from(JSON_TEXT)],
  ])("is decoded: %s", async (coding, body) => {
    expect((await read(body, coding)).body).toBe(JSON_TEXT);
  });

  it("is refused where it is too large once it is decoded", async () => {
    await expect(read(gzipSync("x".repeat(2000)), "gzip", 1999)).rejects.toThrow(TooLargeAnswer);
    expect((await read(gzipSync("x".repeat(2000)), "gzip", 2000)).body).toHaveLength(2000);
  });

  it.each([
    ["gzip", "which it is not"],
    ["zstd", "which is unknown"],
    ["gzip, br", "twice"],
  ])("is not empty and no JSON where it says %s, %s", async (coding) => {
    const { body } = await read(Buffer.from(JSON_TEXT), coding);
    expect(body.trim()).not.toBe("");
    expect(() => JSON.parse(body)).toThrow();
  });

  it("is empty where it is", async () => {
    expect((await read(Buffer.alloc(0), "gzip")).body).toBe("");
  });
});
