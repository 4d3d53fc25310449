/** Why a question has no answer. `needs-…`: something is not there. */
export type UnaskedReason =
  | "needs-page"
  | "needs-client-token"
  | "needs-other-app-token"
  | "needs-terminal"
  | "skipped"
  | "no-answer"
  | "passing-failure"
  | "limited";

interface ReasonTraits {
  /** In words, behind “not asked:”. */
  readonly words: string;
  /** Facebook could not be asked although everything was there: the probe is not complete. */
  readonly isFailure: boolean;
  /** Nothing is asked after it. */
  readonly endsTheProbe: boolean;
}

/** What each reason means for the rest of the probe. */
export const UNASKED: Readonly<Record<UnaskedReason, ReasonTraits>> = {
  "needs-page": {
    words: "the user token sees no Page, or gets no token for it",
    isFailure: false,
    endsTheProbe: false,
  },
  "needs-client-token": {
    words: "FB_CLIENT_TOKEN is not set",
    isFailure: false,
    endsTheProbe: false,
  },
  "needs-other-app-token": {
    words: "FB_OTHER_APP_TOKEN is not set",
    isFailure: false,
    endsTheProbe: false,
  },
  "needs-terminal": {
    words: "a person must answer it at a terminal",
    isFailure: false,
    endsTheProbe: false,
  },
  skipped: { words: "it was skipped", isFailure: false, endsTheProbe: false },
  "no-answer": { words: "no answer came", isFailure: true, endsTheProbe: true },
  "passing-failure": {
    words: "the server failed twice and asks to be called later",
    isFailure: true,
    endsTheProbe: false,
  },
  limited: {
    words: "the server limits calls now; run the probe again in an hour",
    isFailure: true,
    endsTheProbe: true,
  },
};

/** A question that got no answer. Holds nothing of what was sent or answered. */
export class UnaskedError extends Error {
  readonly reason: UnaskedReason;

  /** @param detail a sentence of ours about the connection, where there is one */
  constructor(reason: UnaskedReason, detail = UNASKED[reason].words) {
    super(detail);
    this.name = new.target.name;
    this.reason = reason;
  }
}
