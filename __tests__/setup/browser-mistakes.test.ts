import { expect, it } from "vitest";
import { work } from "./fill-work.ts";
import { examined, openPage } from "./open-page.ts";

it("all mistakes of the first form are shown at once, and its secret is kept", async () => {
  const { client, bakery } = await openPage();
  await client.openLink();
  await client.submit("credentials", [
    ["app-id", "bakery"],
    ["app-secret", bakery.app.secret],
  ]);
  expect(client.page.text).toContain("The app id is a number");
  expect(client.page.text).toContain("No use of the token is chosen");
  expect(client.page.text).toContain("Already given – leave empty to keep it.");
  await client.submit("credentials", [
    ["app-id", bakery.app.id],
    ["app-secret", ""],
    ["use", "post"],
  ]);
  expect(client.heading).toBe("Log in with Facebook");
});

it("a secret is kept when Facebook does not know the id, and not when Facebook refuses it", async () => {
  const { client, bakery } = await openPage();
  await client.openLink();
  const send = (id: string, secret: string) =>
    client.submit("credentials", [
      ["app-id", id],
      ["app-secret", secret],
      ["use", "post"],
    ]);
  await send("99999999999999", bakery.app.secret);
  expect(client.page.text).toContain("Already given");
  await send(bakery.app.id, "f".repeat(32));
  expect(client.heading).toBe("The app secret is wrong");
  expect(client.page.text).not.toContain("Already given");
});

it("all mistakes of the last form are shown at once, and its token is kept", async () => {
  const opened = await examined();
  const { client } = opened;
  await client.submit("work", work(opened, { repository: "-a/c", environment: ".." }));
  expect(client.page.text).toMatch(/id="repository"[^>]*aria-invalid/s);
  expect(client.page.text).toMatch(/id="environment"[^>]*aria-invalid/s);
  expect(client.page.text).toContain("Go to field 2");
  expect(client.page.text).toContain("Already given – leave empty to keep it.");
});

it("a repository's full address is taken apart", async () => {
  const opened = await examined();
  const { client } = opened;
  const repository = "https://github.com/octo-org/bakery/settings/secrets/actions?x=1";
  await client.submit("work", work(opened, { repository }));
  expect(client.page.text).toContain("<b>octo-org/bakery</b>");
});
