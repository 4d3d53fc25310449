import { describe, expect, it } from "vitest";
import { parseApiUrl } from "../../../src/inputs/fields.ts";
import { parseField } from "../../helpers/parse-field.ts";

describe("an address of an API", () => {
  const address = (written: string) => parseField((p) => parseApiUrl("graph-api-url", written, p));

  it.each([
    ["https://graph.facebook.com", "https://graph.facebook.com"],
    ["https://graph.facebook.com/", "https://graph.facebook.com"],
    ["https://ghes.example.com/api/v3//", "https://ghes.example.com/api/v3"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:1", "http://127.0.0.1:1"],
    ["http://127.9.9.9", "http://127.9.9.9"],
    ["http://[::1]:8080/", "http://[::1]:8080"],
  ])("may be %s", (written, value) => {
    expect(address(written)).toEqual({ value, said: [] });
  });

  it.each([
    ["graph.facebook.com", "must be a URL"],
    ["ftp://graph.facebook.com", "must be a URL"],
    ["file:///etc/passwd", "must be a URL"],
    ["javascript:alert(1)", "must be a URL"],
    ["https://", "must be a URL"],
    ["http://graph.facebook.com", "must begin with `https://`"],
    ["http://localhost.example.com", "must begin with `https://`"],
    ["http://127.0.0.1.example.com", "must begin with `https://`"],
    ["http://0.0.0.0", "must begin with `https://`"],
    ["http://10.0.0.1", "must begin with `https://`"],
    ["https://user@graph.facebook.com", "must be a plain address"],
    ["https://:word@graph.facebook.com", "must be a plain address"],
    ["https://graph.facebook.com/?a=b", "must be a plain address"],
    ["https://graph.facebook.com/#a", "must be a plain address"],
    ["https://graph.facebook.com?", "must be a plain address"],
    ["https://graph.facebook.com/#", "must be a plain address"],
  ])("is not %s", (written, said) => {
    expect(address(written).said).toEqual([expect.stringContaining(said)]);
  });

  it("is not repeated where it is refused: it may hold a password", () => {
    expect(address("https://ada:hidden@graph.facebook.com").said[0]).not.toContain("hidden");
  });
});
