import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ActionError, DecodingError } from "../../../src/errors.ts";
import {
  explainMissingPage,
  explainNoChoice,
  explainNoTokens,
} from "../../../src/graph/missing-page.ts";
import {
  explainRefusedAppToken,
  explainRefusedCredentials,
} from "../../../src/graph/refused-credentials.ts";
import { explainOtherId } from "../../../src/graph/refused-page.ts";
import { explainNetworkError } from "../../../src/http/network-error.ts";
import { ProxyRefusal } from "../../../src/http/route-errors.ts";
import { notJson, redirected } from "../../../src/http/unusable-answer.ts";
import { InputError } from "../../../src/inputs/input-error.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import {
  belongsElsewhere,
  explainRefusedExchange,
  explainRefusedPages,
  wrongKind,
} from "../../../src/stages/refused-user-token.ts";
import { APP, anInspection, NOW } from "../../helpers/an-inspection.ts";
import { wordsIn } from "../../helpers/words-in.ts";
import { GRAPH_REFUSALS } from "./graph-refusals.ts";

const MOST = 40;
const HOLDERS = ["person", "system-user"] as const;

const page = (id: string) => ({ id, name: "A", token: undefined, tasks: undefined });

/** Errors about Pages that are not there. */
const MISSING = HOLDERS.flatMap((holder) => [
  explainMissingPage("7", [], undefined, { holder, consentedIds: [] }),
  explainMissingPage("7", [], page("7"), { holder, consentedIds: [] }),
  explainNoChoice([], [], holder),
  explainNoChoice([], ["7", "8"], holder),
  explainNoChoice([page("7"), page("8")], [], holder),
  explainNoTokens([page("7"), page("8")], holder),
]);

/** Errors that Facebook's refusals become, for whoever asks. */
const REFUSED = GRAPH_REFUSALS.flatMap((error) => [
  error,
  explainRefusedAppToken(error),
  explainRefusedCredentials(error),
  ...HOLDERS.flatMap((holder) => [
    explainRefusedPages(error, APP, { holder, pageId: "7" }),
    ...(["valid", "invalid"] as const).map((state) =>
      explainRefusedExchange(
        error,
        anInspection({
          kind: holder === "person" ? "user" : holder,
          state,
          reason: error.envelope,
        }),
        APP,
      ),
    ),
  ]),
]);

const url = new URL("https://graph.test/v25.0/me/accounts");
const attempt = {
  method: "GET",
  url,
  timeoutSeconds: 10,
  maxBody: 1024,
  proxy: "HTTPS_PROXY",
  isConnected: true,
} as const;
const request = { method: "GET", url, headers: {} } as const;
const answer = { status: 503, body: "", retryAfter: 86_400, now: NOW };

/** Errors of the way to the answer. */
const ON_THE_WAY = [
  ...["ENOTFOUND", "UND_ERR_BODY_TIMEOUT", "UND_ERR_RES_EXCEEDED_MAX_SIZE"].map(codeError),
  ...["CERT_HAS_EXPIRED", "SELF_SIGNED_CERT_IN_CHAIN", "SOMETHING"].map(codeError),
  new ProxyRefusal(407),
  new ProxyRefusal(502),
].map((error) => explainNetworkError(error, attempt));

function codeError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const ERRORS = [
  ...MISSING,
  ...REFUSED,
  ...ON_THE_WAY,
  notJson(request, answer),
  redirected(request, 302, "Look."),
  explainOtherId("7", "8"),
  belongsElsewhere(APP),
  wrongKind("page"),
  wrongKind("app"),
  new DecodingError("$.x", "a text", "missing"),
  new InputError([{ input: "app-id", reason: "is wrong." }]),
].filter((error) => error instanceof ActionError);

/** A login link that a run offers. */
const OFFER = {
  url: "https://www.facebook.com/",
  appId: APP,
  redirect: "https://localhost/",
  workflowUrl: undefined,
  pageIds: ["7"],
};

describe("a remedy has at most 40 words", () => {
  it.each(ERRORS.map((error) => [error.code, error] as const))("of an error: %s", (code, error) => {
    expect(error.remedy.length).toBeGreaterThan(0);
    for (const offer of [undefined, OFFER]) {
      const { remedy } = describeError(error, offer);
      expect(wordsIn(remedy), `${code}: ${remedy}`).toBeLessThanOrEqual(MOST);
    }
  });

  it("of a bug", () => {
    expect(wordsIn(describeError(new TypeError("x")).remedy)).toBeLessThanOrEqual(MOST);
  });

  it.each(snapshots())("of a finding: %s", (_title, remedy) => {
    expect(wordsIn(remedy)).toBeLessThanOrEqual(MOST);
    expect(remedy).not.toMatch(/\btick (the|your|this) Page/);
  });
});

/** The last paragraph of each section of the recorded wordings is what to do, and one beside it what to do by the login link. */
function snapshots(): Array<[string, string]> {
  const unit = join(import.meta.dirname, "..");
  return globSync("**/wording/*.md", { cwd: unit }).flatMap((file) =>
    readFileSync(join(unit, file), "utf8")
      .split(/^## /m)
      .slice(1)
      .flatMap((section): Array<[string, string]> => {
        const paragraphs = section.trim().split("\n\n");
        const byLink = paragraphs.filter((paragraph) => paragraph.startsWith("> "));
        const remedy = paragraphs.findLast((paragraph) => !paragraph.startsWith("> ")) ?? "";
        return [remedy, ...byLink.map((paragraph) => paragraph.slice(2))].map((text) => [
          `${file}: ${section.split("\n")[0]}`,
          text,
        ]);
      }),
  );
}
