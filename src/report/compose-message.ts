/** Largest annotation with its title, in bytes as the runner's command has them; GitHub shows 4 KB. */
const MOST = 4000;

/** No remedy of ours is as large, in bytes; it is cut all the same rather than the annotation lost. */
const MOST_REMEDY = 2000;

/** Least room for what happened, where the names of Pages are long. */
const LEAST_MESSAGE = 500;

/** Least room for what the other side said, where it says much. */
const LEAST_DETAILS = 500;

/** What an annotation is made of. */
export interface MessageParts {
  title: string;
  /** What happened; may quote foreign text, and is cut in its middle where it is too long. */
  message: string;
  /** Goes on from the message; may name Pages, and is cut in its middle where it is too long. */
  postscript?: string;
  /** Who must do what; never cut. */
  remedy: string;
  /** Where that is said step by step. */
  link?: string | undefined;
  /** What the other side said. */
  details?: string | undefined;
}

/** The text of an annotation: what happened, what to do with a link, and what the other side said. */
export function composeMessage(parts: MessageParts): string {
  const { title, message, postscript = "", remedy, link, details = "" } = parts;
  const action = `\nWhat to do: ${cutToSize(remedy, MOST_REMEDY)}${link ? ` ${link}` : ""}`;
  const free = MOST - sizeOf(title) - sizeOf(action);
  const addition = cutToSize(postscript, free - LEAST_MESSAGE);
  const room = free - sizeOf(addition);
  const said = cutToSize(message, room - Math.min(sizeOf(details), LEAST_DETAILS));
  const answer = cutToSize(details && `\nDetails: ${details}`, room - sizeOf(said));
  return `${said}${addition}${action}${answer}`;
}

/** Bytes of a text in a command of the runner's, which escapes some signs. */
function sizeOf(text: string): number {
  return Buffer.byteLength(text.replace(/[%\r\n]/g, "%25"));
}

/** What stands in place of what was cut out. */
const GAP = " … ";

/** Share of the room that the beginning of a text has, which is cut in its middle: its end may tell a code. */
const BEGINNING = 0.75;

function cutToSize(text: string, most: number): string {
  if (sizeOf(text) <= most) return text;
  const room = most - sizeOf(GAP);
  const signs = [...text];
  const beginning = takeUntil(signs, room * BEGINNING);
  const end = takeUntil(signs.toReversed(), room - sizeOf(beginning.join("")));
  return `${beginning.join("")}${GAP}${end.toReversed().join("")}`;
}

/** The first signs, as many as fit into so many bytes. */
function takeUntil(signs: readonly string[], most: number): string[] {
  let size = 0;
  const next = signs.findIndex((sign) => {
    size += sizeOf(sign);
    return size > most;
  });
  return signs.slice(0, Math.max(0, next));
}

/** A remedy, and another way beside it. */
export function withOther(remedy: string, orElse: string | undefined): string {
  return orElse === undefined ? remedy : `${remedy} ${orElse}`;
}
