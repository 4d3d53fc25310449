import type { LoginSettings } from "../login/login-link.ts";
import { maskLoginAddress } from "../login/read-login-address.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { type Problems, take } from "./fields.ts";
import { type Form, readId } from "./forms.ts";
import type { RawInputs } from "./names.ts";

/** What a workflow says of logging in from GitHub, and what a person brought back. */
export interface LoginInputs extends LoginSettings {
  /** The address that a person ended up at; the code in it is masked, and not looked at yet. */
  address: string | undefined;
  /** The page of GitHub on which a person starts the workflow; undefined where it is not known. */
  workflowUrl: string | undefined;
}

/**
 * The inputs about logging in; undefined where no `login-redirect` is given.
 *
 * @param registry masks the code in the address, also where the inputs are refused
 */
export function parseLogin(
  raw: RawInputs,
  registry: SecretRegistry,
  problems: Problems,
): LoginInputs | undefined {
  const { inputs, login } = raw;
  const address = inputs["login-address"] || login.address;
  if (address !== "") maskLoginAddress(address, registry.register);
  const configId = inputs["login-config-id"];
  if (configId !== "") take("login-config-id", readId(configId), problems);
  const redirect = inputs["login-redirect"];
  if (address !== "") checkAddress(raw, problems);
  if (redirect === "") return undefined;
  take("login-redirect", readRedirect(redirect), problems);
  return {
    redirect,
    configId: configId || undefined,
    dialogUrl: dialogUrlFor(raw),
    repository: raw.repository,
    address: address || undefined,
    workflowUrl: workflowUrlFor(raw),
  };
}

function checkAddress({ inputs, login }: RawInputs, problems: Problems): void {
  if (!login.isByHand) {
    problems.add(
      "login-address",
      "is taken in runs that a person starts (`workflow_dispatch`) only: whoever logs in decides which account the Page token comes from.",
    );
  }
  if (inputs["login-redirect"] === "") {
    problems.add(
      "login-address",
      "needs `login-redirect`: the address that the login link led to, as it is registered in the app.",
    );
  }
  if (!/\d/.test(inputs["page-id"])) {
    problems.add(
      "login-address",
      "needs `page-id` with the number of the Page (not `all`): whoever logs in decides, so the Page must be named. A run without it lists the Pages that are visible.",
    );
  }
}

/** Names in the query that would hide or forge the answer of the dialog. */
const OURS = ["code", "state", "error", "access_token"];

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A redirect address: https, or http on a loopback host, with nothing in it that would hide the answer. */
export function readRedirect(value: string): Form {
  const url = URL.parse(value);
  const refuse = (reason: string): Form => ({ ok: false, reason });
  if (!url || !/^https?:$/.test(url.protocol) || /\s/.test(value))
    return refuse(
      "must be an address such as `https://github.com/owner/repo/actions/workflows/page-token-keep.yml`, as it is registered in the app under Valid OAuth Redirect URIs.",
    );
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname))
    return refuse(
      "must begin with `https://`: Facebook sends codes nowhere else. Only a loopback host (`localhost`) may have `http://`.",
    );
  if (url.username || url.password) return refuse("must not hold a user or a password.");
  if (value.includes("#"))
    return refuse("must not hold a fragment (`#…`): a browser would hide what comes back in it.");
  const hidden = OURS.find((name) => url.searchParams.has(name));
  if (hidden)
    return refuse(
      `must not hold \`${hidden}\` in its query: that is where Facebook's answer stands.`,
    );
  return { ok: true, value };
}

/**
 * Where the workflow is started by hand: `login-redirect` itself where that is a workflow's page of
 * this repository, else the page of the file that runs, where it is of this repository.
 */
function workflowUrlFor({ inputs, repository, login }: RawInputs): string | undefined {
  const pages = `${login.serverUrl}/${repository}/actions/workflows/`;
  if (login.serverUrl === "" || repository === "") return undefined;
  if (inputs["login-redirect"].startsWith(pages)) return inputs["login-redirect"];
  const [, file] = /^[^@]*\/\.github\/workflows\/([^@/]+)@/.exec(login.workflowRef) ?? [];
  const isOwn = login.workflowRef.startsWith(`${repository}/`);
  return file && isOwn ? `${pages}${file}` : undefined;
}

/** Facebook's dialog; beside a Graph API on this machine, the one that a test names, or that server's. */
function dialogUrlFor({ inputs, login }: RawInputs): string {
  const graph = URL.parse(inputs["graph-api-url"]);
  if (!graph || !LOOPBACK.test(graph.hostname)) return "https://www.facebook.com";
  return login.dialogUrl || graph.origin;
}
