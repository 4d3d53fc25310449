import { describe, expect, it } from "vitest";
import { aUser, logIn } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("a path that leads nowhere", () => {
  it.each([
    ["GET", "/me/bogus", 400, 2500, "Unknown path components: /bogus"],
    ["GET", "/me/accounts/more", 400, 2500, "Unknown path components: /more"],
    ["GET", "/sfdsafdasf", 404, 803, /do not exist: sfdsafdasf$/],
    ["GET", "/me/owned_pages", 400, 100, /nonexisting field \(owned_pages\) on node type \(User\)/],
    ["GET", "/", 400, 100, /^Unsupported get request\. Please read/],
    ["POST", "/me/accounts", 400, 100, /^Unsupported post request/],
    ["DELETE", "/me", 400, 100, /^Unsupported delete request/],
    ["GET", "/me?fields={", 400, 2500, /^Syntax error/],
  ])("%s %s", async (method, path, status, code, message) => {
    const answer = await bakery.ask(path, { method, bearer: bakery.token.value });
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({
      code,
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
  });

  it("is an object that does not exist or is not for this token", async () => {
    const { emulator, app, token, ask } = bakery;
    const other = aUser(emulator.graph);
    logIn(emulator.graph, { user: other, app });
    for (const id of ["100000000000042", other.id]) {
      const { status, body } = await ask(`/${id}`, { bearer: token.value });
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: 100,
        error_subcode: 33,
        type: "GraphMethodException",
        message: expect.stringContaining(`Object with ID '${id}' does not exist`),
      });
    }
  });
});
