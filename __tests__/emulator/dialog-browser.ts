import type { Emulator } from "../../emulator/emulator.ts";

/** A page of the dialog's server as a browser got it; redirects are not followed. */
export interface DialogPage {
  status: number;
  /** Where it leads; empty where it leads nowhere. */
  location: string;
  text: string;
  setCookie: string;
}

/** A browser without a screen: it keeps the session cookie and sends the forms it was shown. */
export class DialogBrowser {
  readonly emulator: Emulator;
  private cookie = "";

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  /** Opens an address of the dialog's server. */
  open(path: string, query: Record<string, string> = {}): Promise<DialogPage> {
    const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : "";
    return this.visit(`${path}${search}`, {});
  }

  /** Sends the form of a page, with its nonce and these fields. */
  send(page: DialogPage, fields: Record<string, string>): Promise<DialogPage> {
    const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1] ?? "/no-form";
    const nonce = /name="nonce" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
    const body = new URLSearchParams({ nonce, ...fields });
    return this.visit(action, { method: "POST", body });
  }

  /** Logs in by the login page, from which on the session is kept. */
  async logIn(user: { id: string }): Promise<DialogPage> {
    return this.send(await this.open("/login.php"), { user: user.id });
  }

  private async visit(path: string, init: RequestInit): Promise<DialogPage> {
    const headers: Record<string, string> = this.cookie ? { cookie: this.cookie } : {};
    const url = `${this.emulator.dialogUrl}${path}`;
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    const setCookie = response.headers.get("set-cookie") ?? "";
    this.cookie = setCookie.split(";")[0] || this.cookie;
    const location = response.headers.get("location") ?? "";
    return { status: response.status, location, text: await response.text(), setCookie };
  }
}

/** The scopes a consent page asks for, with whether each is ticked. */
export function readBoxes(page: DialogPage): Record<string, boolean> {
  const boxes = [...page.text.matchAll(/name="([a-z]+\[\w+\])" value="on"( checked)?/g)];
  return Object.fromEntries(boxes.map(([, name, checked]) => [name, checked !== undefined]));
}

/** A field for each of these objects: `fields("scope", ["email"])`. */
export function tick(kind: "scope" | "page" | "business", ids: readonly string[]) {
  return Object.fromEntries(ids.map((id) => [`${kind}[${id}]`, "on"]));
}
