import { describe, expect, it } from "vitest";
import { readLog } from "../../emulator/runner/read-log.ts";
import { readOutputs } from "../../emulator/runner/read-outputs.ts";
import { findSecret, refuseSecrets } from "../../emulator/runner/refuse-secrets.ts";
import { stepEnvironment } from "../../emulator/runner/step-environment.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("the runner's environment", () => {
  it("has the inputs in capitals, and action.yml's defaults where none is given", () => {
    const context = { repository: "octo-org/bakery", githubUrl: "https://api.github.test" };
    expect(
      stepEnvironment({ ...context, inputs: { retries: "", "page-id": "7" } }, "/x"),
    ).toMatchObject({
      INPUT_RETRIES: "",
      "INPUT_PAGE-ID": "7",
      "INPUT_SECRET-APP": "actions",
      "INPUT_SECRET-REPOSITORY": "octo-org/bakery",
      "INPUT_GITHUB-API-URL": "https://api.github.test",
    });
  });
});

describe("the runner's log", () => {
  it("is text, masks and annotations, in their order and without their escapes", () => {
    const stdout = "::add-mask::a%25b\r\nfirst\n\n::error title=One%3A two::a%0Ab\n::debug::c\n";
    expect(readLog(stdout)).toEqual([
      { kind: "mask", value: "a%b" },
      { kind: "text", text: "first" },
      { kind: "annotation", level: "error", title: "One: two", message: "a\nb" },
    ]);
  });

  it("takes what only looks like a command for text", () => {
    expect(readLog("a ::error::b\n::not a command")).toEqual([
      { kind: "text", text: "a ::error::b" },
      { kind: "text", text: "::not a command" },
    ]);
  });
});

describe("the runner's outputs", () => {
  it("are read between their delimiters, lines and all", () => {
    expect(readOutputs("a<<E1\none\ntwo\nE1\nb<<E2\n\nE2\n")).toEqual({ a: "one\ntwo", b: "" });
  });
});

describe("a secret in a text", () => {
  it.each<[string, (secret: string) => string]>([
    ["plain", (secret) => secret],
    ...[0, 1, 9, 10, 13].map((from): [string, (secret: string) => string] => [
      `a piece of 20 characters from ${from} on`,
      (secret) => secret.slice(from, from + 20),
    ]),
    ["its last 20 characters", (secret) => secret.slice(-20)],
    ["percent-encoded", (secret) => encodeURIComponent(`${secret}`)],
    ["base64", (secret) => Buffer.from(secret).toString("base64")],
  ])("is found: %s", (_form, hide) => {
    const secret = `${bakery.appToken}|ü`;
    const found = findSecret(`see ${hide(secret)}!`, ["", secret]);
    expect(found?.at).toBe(4);
    expect(findSecret(`see ${secret.slice(1, 20)}!`, [secret])).toBeUndefined();
  });

  it("is refused, also across the line breaks of a frame", () => {
    const { token, emulator, app } = bakery;
    const broken = `│ ${token.value.slice(0, 15)} │\n│ ${token.value.slice(15)} │`;
    expect(() => refuseSecrets(broken, emulator)).toThrow("a secret was about to be shown");
    expect(() => refuseSecrets(app.secret, emulator)).toThrow("a secret was about to be shown");
    expect(() => refuseSecrets(`${app.id} ${app.name}`, emulator)).not.toThrow();
  });
});
