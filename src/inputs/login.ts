import type { LoginSettings } from "../login/login-link.ts";
import { maskLoginAddress } from "../login/mask-login-address.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { withoutQuotes } from "./clean.ts";
import { type Problems, take } from "./fields.ts";
import { isLoopback, readId } from "./forms.ts";
import type { RawInputs } from "./names.ts";
import { readRedirect } from "./redirect.ts";

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
  const written = inputs["login-address"] || login.address;
  // A mail client breaks a long address; a browser shows none with white space in it.
  const address = withoutQuotes(written).replace(/\s/g, "");
  for (const text of new Set([written, address])) maskLoginAddress(text, registry.register);
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
      "needs `page-id` with the number of the Page (not `all`): whoever logs in decides, so the Page must be named. The Page shows its number under About → Page transparency.",
    );
  }
}

/**
 * Where the workflow is started by hand: `login-redirect` itself where that is a workflow's page of
 * this repository, else the page of the file that runs, where it is of this repository.
 */
function workflowUrlFor({ inputs, repository, login }: RawInputs): string | undefined {
  const pages = `${login.serverUrl}/${repository}/actions/workflows/`;
  if (login.serverUrl === "") return undefined;
  if (inputs["login-redirect"].startsWith(pages)) return inputs["login-redirect"];
  const file = /\/\.github\/workflows\/([^@/]+)@/.exec(login.workflowRef)?.[1];
  const isOwn = login.workflowRef.startsWith(`${repository}/`);
  return file && isOwn ? `${pages}${encodeURIComponent(file)}` : undefined;
}

/** Facebook's dialog; beside a Graph API on this machine, the one that a test names, or that server's. */
function dialogUrlFor({ inputs, login }: RawInputs): string {
  const graph = URL.parse(inputs["graph-api-url"]);
  if (!graph || !isLoopback(graph)) return "https://www.facebook.com";
  const dialog = URL.parse(login.dialogUrl);
  return dialog && ["https:", "http:"].includes(dialog.protocol) ? dialog.origin : graph.origin;
}
