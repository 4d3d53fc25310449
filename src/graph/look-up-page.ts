import type { ActionError } from "../errors.ts";
import type { Result } from "../result.ts";
import type { AskedId } from "./change-page-id.ts";
import { classifyRefusal, newIdIn } from "./classify-refusal.ts";
import { type DirectAnswer, explainAbsence, saysMore } from "./find-page.ts";
import { GraphError, withBesides } from "./graph-error.ts";
import type { PageSeeker } from "./missing-page.ts";
import { hasToken, type Page, type PageWithToken } from "./page.ts";
import { explainOtherId, explainRefusedPage } from "./refused-page.ts";

/** A Page that was looked for: with its token, or with why there is none. */
export interface Lookup {
  id: string;
  name: string;
  found: Result<PageWithToken>;
  /** The id that Facebook names in place of this one. */
  newId: string | undefined;
}

/** What is known when one of several Pages is looked up. */
export interface Search {
  /** The Pages of the list, by their ids. */
  listed: ReadonlyMap<string, Page>;
  /** What came of asking by id for those that the list lacks. */
  direct: ReadonlyMap<string, Result<DirectAnswer> | undefined>;
  among: AskedId["among"];
  seeker: PageSeeker;
  /** Why there is no list. */
  listError?: ActionError | undefined;
}

/** One of several Pages: out of the list, else out of the answer to the call by its id. */
export function lookUpPage(
  id: string,
  { listed, direct, among, seeker, listError }: Search,
): Lookup {
  const asked = direct.get(id);
  if (asked && !asked.ok) return { id, name: "", found: asked, newId: undefined };
  const answer = asked?.value ?? {};
  const page = listed.get(id);
  const seen = page ?? answer.page;
  const of = { id, name: seen?.name ?? "", newId: newIdOf(answer) };
  if (seen && hasToken(seen)) return { ...of, found: { ok: true, value: seen } };
  const question = { ...seeker, pageId: id, among };
  const absence = answer.other
    ? explainOtherId(id, answer.other.id, among)
    : explainAbsence(id, [...listed.values()], page, answer, seeker);
  const { refusal } = answer;
  const error =
    listError && refusal && !saysMore(refusal, listError)
      ? withBesides(listError, refusal)
      : absence;
  const explained = error instanceof GraphError ? explainRefusedPage(error, question) : undefined;
  return { ...of, found: { ok: false, error: explained ?? error } };
}

function newIdOf({ other, refusal }: DirectAnswer): string | undefined {
  if (!(refusal instanceof GraphError)) return other?.id;
  const { envelope } = refusal;
  return classifyRefusal(envelope) === "page-moved" ? newIdIn(envelope.message) : undefined;
}
