import type { TokenInspection } from "../graph/token-inspection.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import { type Result, toResult } from "../result.ts";
import type { Context } from "./context.ts";
import type { GivenPage, JudgedToken } from "./given-pages.ts";
import { keepGivenPage } from "./keep-given-page.ts";
import { mintPages } from "./mint-pages.ts";
import type { NewPages, WantedPages } from "./new-pages.ts";
import type { ObtainedPage } from "./obtained-pages.ts";
import type { StoreAccess } from "./preflight.ts";
import type { Renewal } from "./replace-page.ts";

/** What a renewal starts from. */
interface RenewalInput {
  inputs: KeepInputs;
  given: readonly GivenPage[];
  /** Those of the given Pages whose tokens are to be renewed, or minted where they have none. */
  due: readonly GivenPage[];
  /** The inspection of a given user token, where one is under way. */
  inspecting?: Promise<TokenInspection>;
  access: Promise<StoreAccess | undefined>;
}

/** The Pages after a renewal, in their order. */
interface RenewedPages {
  renewal: Result<NewPages>;
  replaced: readonly ObtainedPage[];
  /** Names of Pages that were seen on the way, by id. */
  names: ReadonlyMap<string, string>;
}

/**
 * Mints new tokens for the Pages that are due, all at once, and takes for each what `replace`
 * decides. A Page without a token takes the new one.
 */
export async function renewPages(
  { inputs, given, due, ...minting }: RenewalInput,
  replace: (fresh: Renewal, old: GivenPage & { judged: JudgedToken }) => Promise<ObtainedPage>,
  context: Context,
): Promise<RenewedPages> {
  const { policy, userToken: source } = inputs;
  const wanted = wantedOf(inputs, due);
  const stopped = wanted.kind === "one" ? undefined : (await context.batches()).stopped();
  const renewal: Result<NewPages> = stopped
    ? { ok: false, error: stopped }
    : await toResult(mintPages({ ...minting, source, policy, wanted }, context));
  const replaced: ObtainedPage[] = [];
  for (const page of given) {
    const fresh = renewalOf(renewal, due.indexOf(page));
    replaced.push(fresh ? await takeFresh(fresh, page, replace) : keepGivenPage(page));
  }
  return { renewal, replaced, names: renewal.ok ? renewal.value.names : new Map() };
}

function wantedOf({ pages, policy }: KeepInputs, due: readonly GivenPage[]): WantedPages {
  const ids = due.flatMap(({ pageId }) => pageId ?? []);
  return pages.kind === "several"
    ? { kind: "several", ids }
    : { kind: "one", id: policy.pageId ?? ids[0] };
}

function renewalOf(renewal: Result<NewPages>, at: number): Renewal | undefined {
  if (at === -1) return undefined;
  if (!renewal.ok) return renewal;
  const fresh = renewal.value.pages[at];
  return fresh && { ok: true, value: fresh };
}

async function takeFresh(
  fresh: Renewal,
  old: GivenPage,
  replace: (fresh: Renewal, old: GivenPage & { judged: JudgedToken }) => Promise<ObtainedPage>,
): Promise<ObtainedPage> {
  const { judged } = old;
  if (judged) return replace(fresh, { ...old, judged });
  return fresh.ok ? fresh.value : keepGivenPage({ ...old, errors: [fresh.error] });
}
