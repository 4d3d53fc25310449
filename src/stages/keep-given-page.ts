import { assessAbsence } from "../health/assess-absence.ts";
import type { GivenPage } from "./given-pages.ts";
import type { ObtainedPage } from "./obtained-pages.ts";

/** A Page with its given token as the one that the run ends up with; its name is looked up later. */
export function keepGivenPage({ pageId = "", given, judged, errors }: GivenPage): ObtainedPage {
  const kept = { given, minted: false, errors };
  if (judged) {
    const { token, inspection, findings } = judged;
    const page = { id: inspection.pageId ?? "", name: "" };
    return { ...kept, page, token, inspection, findings };
  }
  const page = { id: pageId, name: "" };
  const findings = errors.length > 0 ? [] : [assessAbsence(page, "no-line", "failure")];
  return { ...kept, page, token: undefined, inspection: undefined, findings };
}
