import { describe, expect, it } from "vitest";
import { ActionError, RequestError } from "../../../src/errors.ts";
import { explainRefusedPages } from "../../../src/stages/refused-user-token.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";
import { APP } from "../../helpers/an-inspection.ts";

const explain = (error: unknown) => explainRefusedPages(error, APP);

describe("Pages that may not be read", () => {
  it.each([10, 200, 250, 299])("for want of a permission name it: code %s", (code) => {
    const error = explain(aGraphError(code, "No."));
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ remedy: expect.stringContaining("`pages_show_list`") });
  });

  it.each([190, 102])("with a dead token say why it is dead: code %s", (code) => {
    const error = explain(aGraphError(code, "Session has expired", 463));
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ message: expect.stringContaining("expired (463)") });
  });

  it("with wrong credentials say so", () => {
    const wrong = aGraphError(100, "Invalid appsecret_proof provided in the API argument");
    expect(explain(wrong)).toBeInstanceOf(ActionError);
  });

  it("with a token of another app say so", () => {
    const foreign = aGraphError(1, "The access token does not belong to application 1");
    expect(explain(foreign)).toMatchObject({ code: "user-token-other-app" });
  });

  it.each([
    ["Page", "a Page token"],
    ["Application", "an app token"],
  ])("with a token of another kind say of which: %s", (type, kind) => {
    const said = `(#100) Tried accessing nonexisting field (accounts) on node type (${type})`;
    expect(explain(aGraphError(100, said))).toMatchObject({
      code: "user-token-wrong-kind",
      message: expect.stringContaining(`is ${kind}.`),
    });
  });

  it.each([
    aGraphError(2, "Later."),
    aGraphError(100, "No."),
    aGraphError(300, "No."),
    aGraphError(199, "No."),
    new RequestError({ code: "no-answer", message: "m", remedy: "r", transient: false }),
    new TypeError("x"),
  ])("for another reason leave the error as it is: %s", (error) => {
    expect(explain(error)).toBe(error);
  });
});
