import { request } from "node:http";
import type { BrowserSetup } from "../../setup/browser/server.ts";

/** An answer of the page's server. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** What a request says of itself, beyond what a browser of today would. */
export interface RequestOptions {
  method?: string;
  headers?: Record<string, string | undefined>;
  body?: string;
}

/** A browser without a screen: keeps the cookie, follows to pages of ours, sends their forms. */
export class PageClient {
  readonly origin: string;
  readonly answers: Array<Answer & { url: string }> = [];
  base = "";
  cookie = "";
  /** The page that is open. */
  page: Answer = { status: 0, headers: {}, text: "" };
  private readonly setup: BrowserSetup;

  constructor(setup: BrowserSetup) {
    this.setup = setup;
    this.origin = new URL(setup.url).origin;
  }

  /** Opens the link of the terminal. */
  async openLink(): Promise<Answer> {
    const answer = await this.send(this.setup.url);
    this.cookie = (answer.headers["set-cookie"] ?? "").split(";")[0] ?? "";
    this.base = answer.headers.location ?? "";
    return this.follow(answer);
  }

  /** Opens a page by its path below the base, and goes where it leads. */
  async open(path: string): Promise<Answer> {
    return this.follow(await this.send(`${this.base}${path}`));
  }

  /** Comes back from Facebook, as its redirect makes a browser do. */
  async arrive(address: string): Promise<Answer> {
    const headers = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    return this.follow(await this.send(address, { headers }));
  }

  /** Sends a form of the open page. */
  async submit(path: string, fields: ReadonlyArray<[string, string]>): Promise<Answer> {
    const key = /name="key" value="([^"]+)"/.exec(this.page.text)?.[1] ?? "";
    const made = /type="hidden" name="page" value="(\d+)"/.exec(this.page.text)?.[1];
    const given = made === undefined || fields.some(([name]) => name === "page");
    const hidden: Array<[string, string]> = given ? [] : [["page", made]];
    const body = String(new URLSearchParams([["key", key], ...hidden, ...fields]));
    return this.follow(await this.send(`${this.base}${path}`, { method: "POST", body }));
  }

  /** One request; nothing is followed. A header that is undefined is left out. */
  send(path: string, { method = "GET", headers = {}, body }: RequestOptions = {}): Promise<Answer> {
    const url = new URL(path, this.origin);
    const all: Record<string, string | undefined> = {
      cookie: this.cookie !== "" && url.pathname.startsWith(this.base) ? this.cookie : undefined,
      ...(method === "POST"
        ? { origin: this.origin, "content-type": "application/x-www-form-urlencoded" }
        : {}),
      ...headers,
    };
    const given = Object.entries(all).filter(([, value]) => value !== undefined);
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        { method, headers: Object.fromEntries(given), agent: false },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () => {
            const got = {
              url: url.href,
              status: answer.statusCode ?? 0,
              headers: Object.fromEntries(
                Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
              ),
              text: Buffer.concat(chunks).toString(),
            };
            this.answers.push(got);
            resolve(got);
          });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }

  /** The heading of the open page, or of its problem. */
  get heading(): string {
    const problem = /role="alert"[^>]*>\s*<h2>([^<]*)/.exec(this.page.text)?.[1];
    return problem ?? /<h1[^>]*>([^<]*)/.exec(this.page.text)?.[1] ?? "";
  }

  private async follow(answer: Answer): Promise<Answer> {
    const to = answer.headers.location;
    if (to?.startsWith("/")) return this.follow(await this.send(to));
    if (to === undefined) this.page = answer;
    return answer;
  }
}
