import { describe, expect, it } from "vitest";
import { readApiUrl } from "../../../src/inputs/forms.ts";

describe("an address of an API", () => {
  const refusal = (written: string) => {
    const form = readApiUrl(written);
    return form.ok ? undefined : form.reason;
  };

  it.each([
    ["https://graph.facebook.com", "https://graph.facebook.com"],
    ["https://graph.facebook.com/", "https://graph.facebook.com"],
    ["https://ghes.example.com/api/v3//", "https://ghes.example.com/api/v3"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:1", "http://127.0.0.1:1"],
    ["http://127.9.9.9", "http://127.9.9.9"],
    ["http://[::1]:8080/", "http://[::1]:8080"],
  ])("may be %s", (written, value) => {
    expect(readApiUrl(written)).toEqual({ ok: true, value });
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
    expect(refusal(written)).toContain(said);
  });

  it("is not repeated where it is refused: it may hold a password", () => {
    expect(refusal("https://ada:hidden@graph.facebook.com")).not.toContain("hidden");
  });
});
