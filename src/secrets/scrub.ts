import { formsOf } from "./forms.ts";
import { undoEscapes, type View, viewOf } from "./unescape.ts";

/** Length of the shortest piece of a long secret that is taken for the secret itself. */
const RUN = 20;

/** Whatever has a run in common with a secret holds a piece that begins in it at a multiple of this length. */
const PIECE = RUN / 2;

/** Where a run may stand while no secret with a space is known: most texts are words, and have none. */
const UNBROKEN = new RegExp(`\\S{${RUN},}`, "g");

/** Layers of escapes that are looked through, such as JSON in the query of an address. */
const LAYERS = 2;

const REPLACEMENT = "***";

/** A text in which replacing goes on and on is not shown at all: each round costs its whole length. */
const ROUNDS = 10;

/** Removes every secret it has learned from a text. */
export interface Scrubber {
  /** Remembers a secret and its forms (see `forms.ts`). */
  learn(secret: string): void;
  /**
   * The text with every known secret, and every run of 20 characters of one, replaced by `***`,
   * also where it is percent-encoded, JSON-escaped, in base64 or in hex, wholly, partly or twice.
   * Secrets shorter than 20 characters are replaced where they stand whole.
   */
  scrub(text: string): string;
}

/**
 * A scrubber that knows nothing yet. Messages of Graph and GitHub echo tokens
 * (`Malformed access token …`), cut and escaped in ways of their own, which is why single pieces
 * are recognised and not only whole secrets.
 */
export function createScrubber(): Scrubber {
  const pieces = new Set<string>();
  const runs = new Set<string>();
  /** Forms whose runs are not remembered yet: they are many, and few texts hold a piece at all. */
  const unread: string[] = [];
  const whole = new Set<string>();
  let hasSpaces = false;

  function remember(form: string): void {
    if (form.length < RUN) return void whole.add(form);
    hasSpaces ||= /\s/.test(form);
    unread.push(form);
    for (let i = 0; i + PIECE <= form.length; i += PIECE) pieces.add(form.slice(i, i + PIECE));
  }

  function readRuns(): void {
    for (const form of unread.splice(0))
      for (let i = 0; i + RUN <= form.length; i++) runs.add(form.slice(i, i + RUN));
  }

  function mark(view: View, marked: Uint8Array): void {
    const { text, from, until } = view;
    for (const { index, 0: stretch } of hasSpaces
      ? [{ index: 0, 0: text }]
      : text.matchAll(UNBROKEN))
      if (holdsAny(stretch, PIECE, pieces)) markRuns(view, index, stretch.length, marked);
    for (const form of whole) {
      for (let i = text.indexOf(form); i !== -1; i = text.indexOf(form, i + 1)) {
        marked.fill(1, from[i], until[i + form.length - 1]);
      }
    }
  }

  function markRuns(
    { text, from, until }: View,
    start: number,
    length: number,
    marked: Uint8Array,
  ) {
    readRuns();
    for (let i = start; i + RUN <= start + length; i++) {
      if (runs.has(text.slice(i, i + RUN))) marked.fill(1, from[i], until[i + RUN - 1]);
    }
  }

  function scrubOnce(text: string): string {
    const marked = new Uint8Array(text.length);
    let views = [viewOf(text)];
    for (let layer = 0; layer <= LAYERS; layer++) {
      for (const view of views) mark(view, marked);
      if (layer < LAYERS) views = views.flatMap(undoEscapes);
    }
    return replaceMarked(text, marked);
  }

  return {
    learn(secret) {
      for (const form of formsOf(secret)) remember(form);
    },
    scrub(text) {
      // Again until nothing is found: what is left beside `***` may be a secret together with it.
      let before = text;
      for (let round = 0; round < ROUNDS; round++) {
        const after = scrubOnce(before);
        if (after === before) return after;
        before = after;
      }
      return REPLACEMENT;
    },
  };
}

function holdsAny(text: string, length: number, known: ReadonlySet<string>): boolean {
  for (let i = 0; i + length <= text.length; i++) {
    if (known.has(text.slice(i, i + length))) return true;
  }
  return false;
}

function replaceMarked(text: string, marked: Uint8Array): string {
  if (!marked.includes(1)) return text;
  let result = "";
  for (let i = 0; i < text.length; i++) {
    if (!marked[i]) result += text[i];
    else if (i === 0 || !marked[i - 1]) result += REPLACEMENT;
  }
  return result;
}
