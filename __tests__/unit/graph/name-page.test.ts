import { expect, it } from "vitest";
import type { GraphClient, GraphRequest } from "../../../src/graph/client.ts";
import { namePage } from "../../../src/graph/name-page.ts";
import { aSecret } from "../../helpers/make-token.ts";

/** Facebook's graph, which knows one name, and writes down the path that it was asked. */
function aGraph(asked: string[]): Pick<GraphClient, "call"> {
  return {
    call: async ({ path }: GraphRequest) => {
      asked.push(path);
      return { body: { name: "Blue Door Bakery" }, now: 0, servedVersion: undefined };
    },
  };
}

it.each([
  ["100000000000001", "/100000000000001"],
  ["../me?x=", "/..%2Fme%3Fx%3D"],
  ["half a character: \ud800", "/half%20a%20character%3A%20%EF%BF%BD"],
])("a Page is asked for its name by its id, whatever that is: %j", async (id, path) => {
  const asked: string[] = [];
  expect(await namePage(aGraph(asked), id, aSecret())).toBe("Blue Door Bakery");
  expect(asked).toEqual([path]);
});
