import { describe, expect, it } from "vitest";
import {
  aBusiness,
  aPage,
  aSystemUser,
  aToken,
  logIn,
  loseTwoFactor,
  PAGE_SCOPES,
} from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

async function listNames(token: string): Promise<string[]> {
  const { body } = await bakery.ask("/me/accounts", { bearer: token });
  return body.data.map((page: { name: string }) => page.name);
}

describe("a page of /me/accounts", () => {
  it("does not list a page that was not ticked, and nothing without pages_show_list", async () => {
    const { emulator, app, user, page } = bakery;
    aPage(emulator.graph, { name: "Other", role: user });
    const some = logIn(emulator.graph, { user, app, pages: [page] });
    expect(await listNames(some.value)).toEqual([page.name]);
    const none = logIn(emulator.graph, { user, app, scopes: ["email"] });
    expect(await listNames(none.value)).toEqual([]);
  });

  it("hides a page of a business without business_management, but not by its id", async () => {
    const { emulator, app, user, ask } = bakery;
    const business = aBusiness(emulator.graph, { members: [user] });
    const owned = aPage(emulator.graph, { name: "Owned", role: user, business });
    const without = logIn(emulator.graph, { user, app });
    expect(await listNames(without.value)).not.toContain("Owned");
    const byId = await ask(`/${owned.id}?fields=access_token`, { bearer: without.value });
    expect(byId.body.access_token).toMatch(/^EAA/);
    const scopes = [...PAGE_SCOPES, "business_management"];
    const withIt = logIn(emulator.graph, { user, app, scopes });
    expect(await listNames(withIt.value)).toContain("Owned");
  });

  it("lists the pages assigned to a system user", async () => {
    const { emulator } = bakery;
    const user = aSystemUser(emulator.graph);
    const business = aBusiness(emulator.graph);
    aPage(emulator.graph, { name: "Assigned", role: user, business });
    const token = aToken(emulator.graph, { kind: "system-user", user });
    expect(await listNames(token.value)).toEqual(["Assigned"]);
  });

  it("lists a page without token to a Live Contributor and where two-factor is missing", async () => {
    const { emulator, user, token, ask } = bakery;
    aPage(emulator.graph, { name: "Live", role: user, liveContributor: true });
    aPage(emulator.graph, { name: "Guarded", role: user, requiresTwoFactor: true });
    loseTwoFactor(emulator.graph, user);
    const { body } = await ask("/me/accounts?fields=name,access_token", { bearer: token.value });
    const bare = body.data.filter((page: object) => !("access_token" in page));
    expect(bare.map((page: { name: string }) => page.name)).toEqual(["Live", "Guarded"]);
  });
});
