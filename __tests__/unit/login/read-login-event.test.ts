import { describe, expect, it } from "vitest";
import { readLoginEvent } from "../../../src/login/read-login-event.ts";
import { aDispatchWith, anEventFile } from "../../helpers/an-event-file.ts";

const ADDRESS = "https://localhost/?code=x&state=y";

function addressIn(path: string | undefined, event = "workflow_dispatch", isWanted = true) {
  const environment = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path };
  return readLoginEvent(environment, isWanted).address;
}

describe("the event of a run", () => {
  it("holds the address that a person typed, without blanks around", () => {
    expect(addressIn(aDispatchWith(` ${ADDRESS}\n`))).toBe(ADDRESS);
  });

  it("is read in a run that was started by hand only, and where a login is wanted", () => {
    const file = aDispatchWith(ADDRESS);
    expect(addressIn(file, "issue_comment")).toBe("");
    expect(addressIn(file, "workflow_dispatch", false)).toBe("");
    expect(addressIn(file, "")).toBe(ADDRESS);
  });

  it.each([
    ["no file", undefined],
    ["an empty path", ""],
    ["a file that is not there", "/no/such/event.json"],
  ])("holds none with %s", (_what, path) => {
    expect(addressIn(path)).toBe("");
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["null", "null"],
    ["a number", "7"],
    ["a list", "[1]"],
    ["no inputs", "{}"],
    ["inputs that are null", '{"inputs":null}'],
    ["inputs that are a word", '{"inputs":"login-address"}'],
    ["other inputs", '{"inputs":{"login":"x"}}'],
    ["an address that is a number", '{"inputs":{"login-address":7}}'],
    ["an address that is a list", '{"inputs":{"login-address":["x"]}}'],
    ["no address", '{"inputs":{"login-address":null}}'],
  ])("holds none with %s in its file", (_what, content) => {
    expect(addressIn(anEventFile(content))).toBe("");
  });
});

describe("the surroundings of a run", () => {
  it("name the server, the workflow and a dialog for tests", () => {
    expect(
      readLoginEvent(
        {
          GITHUB_EVENT_NAME: "schedule",
          GITHUB_SERVER_URL: "https://github.com",
          GITHUB_WORKFLOW_REF: "o/r/.github/workflows/keep.yml@refs/heads/main",
          FACEBOOK_DIALOG_URL: "http://127.0.0.1:1",
        },
        true,
      ),
    ).toEqual({
      isByHand: false,
      address: "",
      serverUrl: "https://github.com",
      workflowRef: "o/r/.github/workflows/keep.yml@refs/heads/main",
      dialogUrl: "http://127.0.0.1:1",
    });
  });

  it("are by hand outside of Actions", () => {
    const none = { address: "", serverUrl: "", workflowRef: "", dialogUrl: "" };
    expect(readLoginEvent({}, true)).toEqual({ isByHand: true, ...none });
  });
});
