import { describe, vi } from "vitest";
import { propertyOfAnyAnswer, useAnswerServer } from "./run-property.ts";

// Metadata that is not as new as the write is read again after a second, which nobody waits for here.
vi.mock("node:timers/promises", async (original) => ({
  ...(await original<typeof import("node:timers/promises")>()),
  setTimeout: () => Promise.resolve(),
}));

useAnswerServer();

const bytes = (count: number, value: number) => Buffer.alloc(count, value).toString("base64");

describe("storing succeeds or fails in plain words, and leaks nothing,", () => {
  propertyOfAnyAnswer(
    "key",
    ["store"],
    ...[0, 1, 0xff].map((value) => ({ key_id: "1", key: bytes(32, value) })),
    { key_id: "1", key: bytes(31, 7) },
  );
  propertyOfAnyAnswer("write", ["store"]);
  propertyOfAnyAnswer(
    "metadata",
    ["store"],
    { updated_at: "1970-01-01T00:00:00Z" },
    { updated_at: "+275760-09-13T00:00:00Z" },
  );
});
