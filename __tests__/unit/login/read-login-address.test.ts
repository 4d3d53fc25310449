import { describe, expect, it } from "vitest";
import type { ActionError } from "../../../src/errors.ts";
import { composeState, type StateScope } from "../../../src/login/login-state.ts";
import { readLoginAddress } from "../../../src/login/read-login-address.ts";
import { DAY } from "../../../src/moment.ts";
import { NOW } from "../../helpers/an-inspection.ts";
import { aSecret } from "../../helpers/make-token.ts";

const scope: StateScope = {
  appSecret: aSecret(),
  repository: "octo-org/bakery",
  redirect: "https://localhost/",
};
const STATE = composeState(scope, NOW);
const CODE = "AQBx-20-characters_or";

const read = (address: string, now = NOW) => readLoginAddress(address, scope, now);

function refusal(address: string, now = NOW): Pick<ActionError, "code" | "message" | "remedy"> {
  try {
    read(address, now);
  } catch (error) {
    return error as ActionError;
  }
  throw new Error("it was read");
}

describe("an address that holds a token, however it is written,", () => {
  it.each([
    `#access%5Ftoken=${CODE}`,
    `&%61ccess_token=${CODE}`,
    `#access_token%253D${CODE}`,
    `#access_token =${CODE}`,
  ])("is none of ours: %s", (rest) => {
    const { code, remedy } = refusal(`https://localhost/?code=${CODE}&state=${STATE}${rest}`);
    expect(code).toBe("login-foreign");
    expect(remedy).toContain("End the token");
  });
});

describe("an address with a code and a good state", () => {
  it.each([
    ["as Facebook makes it", `https://localhost/?code=${CODE}&state=${STATE}#_=_`],
    ["in the other order", `https://localhost/?state=${STATE}&code=${CODE}`],
    ["of any host and path", `http://a.test/b/c?x=1&code=${CODE}&state=${STATE}`],
    ["without its host", `?code=${CODE}&state=${STATE}`],
    ["that is the query alone", `code=${CODE}&state=${STATE}`],
    ["with blanks around", `\n https://localhost/?code=${CODE}&state=${STATE} `],
    ["that holds half of what the link holds", `?client_id=1&code=${CODE}&state=${STATE}`],
    ["that holds the other half", `?redirect_uri=x&code=${CODE}&state=${STATE}`],
  ])("is read %s", (_how, address) => {
    expect(read(address)).toBe(CODE);
  });

  it("is decoded", () => {
    expect(read(`/?code=%41${CODE}%2F&state=${STATE.replace(".", "%2E")}`)).toBe(`A${CODE}/`);
  });

  it("reads only to the first fragment", () => {
    expect(refusal(`https://localhost/#?code=${CODE}&state=${STATE}`).code).toBe("login-foreign");
  });

  it("begins at the first question mark", () => {
    expect(read(`/?a=?&code=${CODE}&state=${STATE}`)).toBe(CODE);
  });

  it("takes a code of twenty characters and none of nineteen", () => {
    const [twenty, nineteen] = ["x".repeat(20), "x".repeat(19)];
    expect(read(`?code=${twenty}&state=${STATE}`)).toBe(twenty);
    expect(refusal(`?code=${nineteen}&state=${STATE}`).code).toBe("login-foreign");
  });
});

describe("an address that comes from elsewhere", () => {
  it.each([
    ["a plain page", "https://github.com/octo-org/bakery", "a plain page"],
    ["nothing", "", "a plain page"],
    ["an answer behind a #", `https://localhost/#code=${CODE}&state=${STATE}`, "missing or cut"],
    ["words about a code", "https://localhost/my-code=1/", "a plain page"],
    ["a code alone", `?code=${CODE}`, "missing or cut"],
    ["a code alone, as it is", `code=${CODE}`, "missing or cut"],
    ["a refusal alone", "?error=access_denied", "missing or cut"],
    ["a state alone", `?state=${STATE}`, "missing or cut"],
    ["an empty code", `?code=&state=${STATE}`, "missing or cut"],
    ["two codes", `?code=${CODE}&code=${CODE}&state=${STATE}`, "twice"],
    ["two states", `?code=${CODE}&state=${STATE}&state=${STATE}`, "twice"],
    ["a changed state", `?code=${CODE}&state=1${STATE}`, "another app"],
    ["a refusal under a changed state", `?error=access_denied&state=1${STATE}`, "another app"],
    ["the link", `?client_id=1&redirect_uri=x&state=${STATE}`, "the login link itself"],
  ])("is told as what it is: %s", (_what, address, words) => {
    const { code, message, remedy } = refusal(address);
    expect(code).toBe("login-foreign");
    expect(message).toContain(words);
    expect(remedy).toContain("Open the login link of this run");
  });

  it.each([
    ["in the fragment", `https://localhost/?code=${CODE}&state=${STATE}#access_token=x`],
    ["in the query", `?access_token=x&state=${STATE}`],
    ["in capitals", `?state=${STATE}#ACCESS_TOKEN=x`],
    ["encoded in another address", "https://l.test/?u=https%3A%2F%2Fa%2F%23access_token%3Dx"],
    ["of the long-lived kind", "https://localhost/#long_lived_token=x"],
    ["without a value, at the end", `?code=${CODE}&state=${STATE}&access_token`],
    ["without a value, in the middle", `?access_token&code=${CODE}&state=${STATE}`],
    ["and nothing else", `EAA${"x".repeat(20)}`],
  ])("must be ended where it holds a token %s", (_where, address) => {
    const { code, remedy } = refusal(address);
    expect(code).toBe("login-foreign");
    expect(remedy).toContain("End the token");
  });
});

it.each([
  `?error=x&error_description=It+is+no+access_token&state=${STATE}`,
  `?error=x&error_description=my_access_token_is+bad&state=${STATE}`,
  `?error=xEAA${"x".repeat(20)}&state=${STATE}`,
])("an address that only speaks of a token is a refusal: %s", (address) => {
  expect(refusal(address).code).toBe("login-refused");
});

describe("an address of a refusal", () => {
  it("is told as a declined login", () => {
    const address = `?error=access_denied&error_code=200&error_description=Permissions+error&state=${STATE}`;
    expect(refusal(address).code).toBe("login-declined");
  });

  it.each([
    ["its description", "error=x&error_description=So+it+is&error_message=no", "“So it is”"],
    ["its message", "error_code=1349126&error_message=App+not+active", "“App not active”"],
    ["its message alone", "error_message=App+not+active", "“App not active”"],
    ["its name", "error=server_error&error_description=", "“server_error”"],
    ["its number", "error_code=100", "“100”"],
    ["no reason", "error=+", "gives no reason"],
  ])("is told by %s", (_what, query, words) => {
    const { code, message } = refusal(`?${query}&code=${CODE}&state=${STATE}`);
    expect(code).toBe("login-refused");
    expect(message).toContain(words);
  });

  it("is repeated in 300 whole characters at most", () => {
    const { message } = refusal(`?error=x&error_description=${"😀".repeat(400)}&state=${STATE}`);
    expect(message).toContain(`“${"😀".repeat(300)}”`);
  });
});

it("an address of an old link says so, also where the person declined", () => {
  const late = NOW + 14 * DAY + 1;
  expect(refusal(`?code=${CODE}&state=${STATE}`, late).code).toBe("login-expired");
  expect(refusal(`?error=access_denied&state=${STATE}`, late).code).toBe("login-expired");
});
