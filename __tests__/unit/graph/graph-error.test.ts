import { describe, expect, it } from "vitest";
import type { ErrorEnvelope } from "../../../src/graph/envelope.ts";
import { GraphError } from "../../../src/graph/graph-error.ts";
import { isTransientError } from "../../../src/graph/transient.ts";
import { anEnvelope } from "../../helpers/a-graph-error.ts";
import { NOW } from "../../helpers/an-inspection.ts";

const envelope = (differing: Partial<ErrorEnvelope> = {}) =>
  anEnvelope({ type: "OAuthException", ...differing });
const asked = { method: "GET", path: "/v25.0/me", status: 400, retryAfter: undefined, now: NOW };

describe("whether an error of Graph may pass", () => {
  it.each([2, 4, 17, 32, 341, 613, 80001, 80002])("code %s may, whatever the status", (code) => {
    expect(isTransientError(envelope({ code }), 400)).toBe(true);
    expect(isTransientError(envelope({ code }), 200)).toBe(true);
  });

  it.each([10, 100, 101, 102, 190, 191, 200, 210, 299, 368])(
    "code %s never does, not even as HTTP 500 or 429, or called transient",
    (code) => {
      for (const status of [400, 429, 500]) {
        expect(isTransientError(envelope({ code, isTransient: true }), status)).toBe(false);
      }
    },
  );

  it.each(["Error validating client secret.", "The access token does not belong to application 1"])(
    "code 1 never does as bad credentials: “%s”",
    (message) => {
      expect(isTransientError(envelope({ code: 1, message, isTransient: true }), 500)).toBe(false);
    },
  );

  it.each<[Partial<ErrorEnvelope>, number, boolean]>([
    [{ code: 1 }, 400, false],
    [{ code: 1 }, 500, true],
    [{ code: 1, isTransient: true }, 400, true],
    [{ code: 3 }, 400, false],
    [{ code: 199 }, 500, true],
    [{ code: 300 }, 500, true],
    [{ code: 2500 }, 400, false],
    [{}, 400, false],
    [{}, 429, true],
    [{}, 503, true],
    [{ isTransient: true }, 400, true],
  ])("%j with HTTP %s: %s", (differing, status, may) => {
    expect(isTransientError(envelope(differing), status)).toBe(may);
  });
});

describe("an error of Graph", () => {
  it("shows what is on the allow-list, and Facebook's words", () => {
    const whole = envelope({ code: 190, subcode: 463, traceId: "Axyz" });
    expect(new GraphError(whole, asked).message).toBe(
      "GET /v25.0/me was refused: “Said.” (HTTP 400, code 190, subcode 463, OAuthException, fbtrace_id Axyz).",
    );
    expect(new GraphError(envelope({ type: undefined }), asked).message).toBe(
      "GET /v25.0/me was refused: “Said.” (HTTP 400).",
    );
  });

  it.each<[string, Partial<ErrorEnvelope>, string, RegExp]>([
    ["a block", { code: 368 }, "app-blocked", /wait some hours/],
    [
      "a restricted app",
      { code: 200, message: "API access blocked." },
      "app-blocked",
      /follow the notice/,
    ],
    ["anything else", { code: 100 }, "graph-refused", /error reference/],
  ])("says what to do about %s", (_what, differing, code, remedy) => {
    const error = new GraphError(envelope(differing), asked);
    expect(error.code).toBe(code);
    expect(error.remedy).toMatch(remedy);
  });

  it("that may pass says so, and when to come back", () => {
    const error = new GraphError(envelope({ code: 4 }), { ...asked, retryAfter: 3600 });
    expect([error.code, error.transient, error.retryAfter, error.now]).toEqual([
      "graph-limited",
      true,
      3600,
      NOW,
    ]);
    expect(error.remedy).toMatch(/Nothing is wrong with your tokens.*2026-11-22T13:00:00Z/);
  });
});
