import { describe, expect, it } from "vitest";
import { readAnswer } from "../../../src/graph/answer.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";

const request = {
  method: "GET",
  url: new URL("https://graph.test/v25.0/me"),
  headers: {},
} as const;
const date = "Sun, 22 Nov 2026 12:00:00 GMT";

const read = (status: number, body: string, headers: Record<string, string> = {}) =>
  readAnswer(
    { status, body, headers: { date, ...headers } },
    request,
    createSecretRegistry(() => undefined),
  );

describe("an answer that is no error of Graph's form", () => {
  it.each(["<html>Too many requests</html>", "{}", "", "[]"])(
    "is a limit where its status says so: %j",
    (body) => {
      expect(() => read(429, body)).toThrow(
        expect.objectContaining({ code: "graph-limited", transient: true }),
      );
      expect(() => read(503, body)).toThrow(
        expect.objectContaining({ code: "answer-unexpected", transient: true }),
      );
    },
  );

  it("tells when the limit ends", () => {
    expect(() => read(429, "", { "retry-after": "600" })).toThrow(
      expect.objectContaining({ retryAfter: 600, remedy: expect.stringContaining("12:10:00Z") }),
    );
  });
});
