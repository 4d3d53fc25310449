import { describe, expect, it } from "vitest";
import { pictureOrigin } from "../../setup/browser/safety/headers.ts";
import { createPageState } from "../../setup/browser/state.ts";
import { openSession } from "../../setup/core/session.ts";
import { openPage } from "./open-page.ts";

const context = {
  session: openSession(),
  examples: "",
  action: "",
  configId: "",
  workingCopy: undefined,
  print: () => undefined,
};

describe("the addresses of the page", () => {
  it("leave the port out where browsers do", () => {
    expect(createPageState(context, 80).origin).toBe("http://localhost");
    expect(createPageState(context, 8917).origin).toBe("http://localhost:8917");
  });

  it.each(["https://x;sandbox", "https://x,y"])(
    "let no picture's host %s into the policy",
    (url) => {
      expect(new URL(`${url}/a.png`).host).toBe(url.slice(8));
      expect(pictureOrigin(`${url}/a.png`)).toBeUndefined();
    },
  );

  it.each(["https://cdn_1.example.com", "http://127.0.0.1:81", "http://[::1]"])(
    "let a picture of %s in",
    (origin) => {
      expect(pictureOrigin(`${origin}/a.png`)).toBe(origin);
    },
  );

  it("offer no secret to a browser or a program as a login", async () => {
    const { client } = await openPage();
    await client.openLink();
    expect(client.page.text).toMatch(
      /id="app-secret"[^>]*autocomplete="new-password"[^>]*data-1p-ignore[^>]*data-lpignore="true"/,
    );
    expect(client.page.text).toMatch(/id="app-id"[^>]*autocomplete="off"/);
  });
});
