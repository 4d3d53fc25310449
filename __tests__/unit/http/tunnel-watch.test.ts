import { expect, it } from "vitest";
import { createTunnelWatch } from "../../../src/http/tunnel-watch.ts";

it("a request is told of a tunnel to its host, and of no other", () => {
  const watch = createTunnelWatch();
  const told: string[] = [];
  watch.await("a.test", () => told.push("first"));
  watch.await("a.test", () => told.push("second"));
  watch.await("a.test:8443", () => told.push("another port"));
  watch.stands("b.test:443");
  expect(told).toEqual([]);
  watch.stands("a.test:443");
  expect(told).toEqual(["first", "second"]);
  watch.stands("a.test:443");
  watch.await("a.test", () => told.push("late"));
  expect(told).toEqual(["first", "second", "late"]);
  watch.stands("a.test:8443");
  expect(told.at(-1)).toBe("another port");
});
