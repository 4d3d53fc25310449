import { createServer, type IncomingMessage } from "node:http";
import { afterEach, expect, it } from "vitest";
import { openPage } from "../setup/open-page.ts";
import { useChromium } from "./chromium.ts";

const chromium = useChromium();
const closing: Array<() => void> = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Another program on this computer, whose page the person has open in the same browser. */
async function aForeignSite(page: string) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, answer) => {
    requests.push(request);
    answer.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { requests, url: `http://localhost:${port}/`, far: `http://127.0.0.1:${port}/` };
}

/** The page of the setup, open, and all that another program could have found out. */
async function anOpenSetup() {
  const opened = await openPage();
  const window = await chromium.open();
  await window.page.goto(opened.setup.url);
  const { href, origin } = new URL(window.page.url());
  const base = href.replace(/[^/]*$/, "");
  const key = await window.page.inputValue('input[name="key"]');
  const form = `<form method="post" action="${base}credentials"><input name="key" value="${key}">
<input name="app-id" value="${opened.bakery.app.id}"><input name="app-secret" value="${opened.bakery.app.secret}">
<input name="use" value="post"></form>`;
  return { ...opened, ...window, base, origin, form };
}

it.each(["url", "far"] as const)(
  "takes no form of a foreign page, even with the form's key (%s)",
  async (from) => {
    const { context, form, session } = await anOpenSetup();
    const foreignSite = await aForeignSite(form);
    const page = await context.newPage();
    await page.goto(foreignSite[from]);
    const answered = page.waitForNavigation();
    await page.evaluate("document.forms[0].submit()");
    expect((await answered)?.status()).toBe(403);
    expect(session.app).toBeUndefined();
  },
);

it.each(["url", "far"] as const)(
  "is read, framed and shown by no foreign page (%s)",
  async (from) => {
    const { context, base, origin } = await anOpenSetup();
    const foreignSite = await aForeignSite(`<iframe src="${base}credentials"></iframe>`);
    const page = await context.newPage();
    const statuses: number[] = [];
    page.on("response", (answer) => {
      if (answer.url().startsWith(origin)) statuses.push(answer.status());
    });
    await page.goto(foreignSite[from]);
    const seen = await page.evaluate(`(async () => {
    const load = (tag, address) => new Promise((resolve) => {
      const element = document.createElement(tag);
      element.onload = () => resolve("loaded");
      element.onerror = () => resolve("refused");
      element.src = address;
      document.body.append(element);
    });
    const read = (options) => fetch("${base}credentials", { credentials: "include", ...options })
      .then((answer) => answer.type === "opaque" ? "opaque" : answer.text(), () => "refused");
    return {
      image: await load("img", "${base}icon.svg"),
      script: await load("script", "${base}page.js"),
      fetched: await read({}),
      blind: await read({ mode: "no-cors" }),
      posted: await read({ method: "POST", mode: "no-cors", body: "key=x" }),
      frame: (() => { try { return document.querySelector("iframe").contentDocument?.body.innerText ?? "closed"; } catch { return "closed"; } })(),
    };
  })()`);
    expect(seen).toMatchObject({
      image: "refused",
      script: "refused",
      fetched: "refused",
      frame: "closed",
    });
    // The frame; what else is asked for ends in the browser already (Cross-Origin-Resource-Policy).
    expect(new Set(statuses)).toEqual(new Set([403]));
  },
);

it("opens under no other name, and hands its cookie to no other server", async () => {
  const { context, base } = await anOpenSetup();
  const foreignSite = await aForeignSite("<h1>Hello</h1>");
  const page = await context.newPage();
  await page.goto(`${foreignSite.url}${new URL(base).pathname.slice(1)}x`);
  await page.goto(foreignSite.url);
  // The random path keeps the cookie from every page whose server does not know it.
  expect(foreignSite.requests.at(-1)?.headers.cookie).toBeUndefined();
  const other = base.replace("localhost", "127.0.0.1");
  expect((await page.goto(`${other}credentials`))?.status()).toBe(421);
});

it("keeps a window that a foreign page opened out of its reach", async () => {
  const { context, base } = await anOpenSetup();
  const foreignSite = await aForeignSite("<h1>Hello</h1>");
  const page = await context.newPage();
  await page.goto(foreignSite.url);
  const popup = context.waitForEvent("page");
  await page.evaluate(`window.other = window.open("${base}credentials")`);
  await (await popup).waitForLoadState();
  expect(await page.evaluate("window.other.closed")).toBe(true);
});
