import { expect, test } from "vitest";
import type { RecordedCall } from "../../emulator/emulator.ts";
import { answerViolations, requestViolations } from "./conformity.ts";

const SECRETS = "/repos/octo-org/bakery/actions/secrets";

/** A write of a repository's secret that is as GitHub describes it, but for what differs. */
function aCall(differing: Partial<RecordedCall> = {}): RecordedCall {
  return {
    server: "github",
    method: "PUT",
    path: `${SECRETS}/TOKEN`,
    query: {},
    headers: { "content-type": "application/json; charset=utf-8" },
    form: {},
    json: { encrypted_value: "YnJlYWQ=", key_id: "338" },
    answer: { headers: { "content-type": "application/json" }, body: "{}" },
    status: 201,
    arrivedAt: 0,
    answeredAt: 1,
    ...differing,
  };
}

/** An answer with this JSON. */
function json(body: unknown, type = "application/json; charset=utf-8"): RecordedCall["answer"] {
  return { headers: { "content-type": type }, body: JSON.stringify(body) };
}

test("a write as GitHub describes it has no violation", () => {
  expect([...requestViolations(aCall()), ...answerViolations(aCall())]).toEqual([]);
});

test.each<[string, Partial<RecordedCall>, RegExp]>([
  ["an unknown path", { path: `${SECRETS}/TOKEN/value` }, /is not described/],
  ["an unknown method", { method: "POST" }, /is not described/],
  ["an unknown query parameter", { query: { force: "true" } }, /force is not described/],
  [
    "a query parameter of another type",
    { method: "GET", path: SECRETS, json: undefined, query: { per_page: "many" } },
    /per_page: .*must be integer/,
  ],
  ["a missing body", { json: undefined }, /the body is missing/],
  ["a missing property", { json: { key_id: "338" } }, /encrypted_value/],
  [
    "an unknown property",
    { json: { encrypted_value: "YnJlYWQ=", key_id: "338", visibility: "all" } },
    /additional properties.*visibility/,
  ],
  ["a value in another form", { json: { encrypted_value: "bread!", key_id: "338" } }, /pattern/],
  ["a body where none belongs", { method: "GET", path: SECRETS }, /no body is described/],
  ["another content type", { headers: { "content-type": "text/plain" } }, /content type/],
])("a request with %s is a violation", (_name, differing, violation) => {
  expect(requestViolations(aCall(differing)).join()).toMatch(violation);
});

const READ: Partial<RecordedCall> = { method: "GET", path: `${SECRETS}/TOKEN`, status: 200 };
const TIMES = { created_at: "2026-11-22T12:00:00Z", updated_at: "2026-11-22T12:00:00Z" };

test.each<[string, Partial<RecordedCall>, RegExp]>([
  ["a success nobody described", { status: 200 }, /answered 200: not described/],
  ["a body that belongs to no 204", { status: 204 }, /there is a body/],
  ["another content type", { answer: json({}, "text/html") }, /content type is text\/html/],
  ["a missing property", { ...READ, answer: json({ name: "TOKEN" }) }, /created_at/],
  [
    "a time in another form",
    { ...READ, answer: json({ name: "TOKEN", ...TIMES, updated_at: "yesterday" }) },
    /date-time/,
  ],
  [
    "an invented property",
    { ...READ, answer: json({ name: "TOKEN", ...TIMES, value: "bread" }) },
    /additional properties.*value/,
  ],
  [
    "a refusal in another form",
    { ...READ, status: 403, answer: json({ error: "no" }) },
    /additional properties.*error/,
  ],
])("an answer with %s is a violation", (_name, differing, violation) => {
  expect(answerViolations(aCall(differing)).join()).toMatch(violation);
});

test("below the prefix of an Enterprise Server the same holds", () => {
  expect(requestViolations(aCall({ path: `/api/v3${SECRETS}/TOKEN` }))).toEqual([]);
});
