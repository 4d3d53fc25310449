import { createHash } from "node:crypto";

/**
 * The Content-Security-Policy of an answer: nothing from other origins but its pictures.
 *
 * @param pictures their origins
 * @param style the inline style of a page that has one
 */
export function contentPolicy({
  pictures = [],
  style,
}: {
  pictures?: readonly string[];
  style?: string;
} = {}): string {
  const styles =
    style === undefined
      ? "'self'"
      : `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    "script-src 'self'",
    "connect-src 'self'",
    ["img-src 'self'", ...pictures].join(" "),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Headers of every answer, also of denials. `same-origin` and not `no-referrer`, under which browsers
 * send `Origin: null` with our own forms.
 *
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentPolicy(),
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=(), clipboard-write=(self)",
};

/** The origin of a picture that may be shown: https, or this machine. Undefined: it may not. */
export function pictureOrigin(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin } = new URL(address);
  const near = hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
  // A host may hold characters that end a directive.
  if (!/^[\w.:[\]-]+$/.test(hostname)) return undefined;
  return protocol === "https:" || (protocol === "http:" && near) ? origin : undefined;
}
