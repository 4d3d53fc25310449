/** Largest annotation with its title, in bytes as the runner's command has them; GitHub shows 4 KB. */
const MOST = 4000;

/** Least room for what the other side said, where it says much. */
const LEAST_DETAILS = 500;

/** What an annotation is made of. */
export interface MessageParts {
  title: string;
  /** What happened; may quote foreign text, and is cut where it is too long. */
  message: string;
  /** Goes on from the message; of our own words. */
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
  const action = `\nWhat to do: ${remedy}${link ? ` ${link}` : ""}`;
  const room = MOST - sizeOf(title) - sizeOf(postscript) - sizeOf(action);
  const said = cutToSize(message, room - Math.min(sizeOf(details), LEAST_DETAILS));
  const answer = cutToSize(details && `\nDetails: ${details}`, room - sizeOf(said));
  return `${said}${postscript}${action}${answer}`;
}

/** Bytes of a text in a command of the runner's, which escapes some signs. */
export function sizeOf(text: string): number {
  return Buffer.byteLength(text.replace(/[%\r\n:,]/g, "%25"));
}

function cutToSize(text: string, most: number): string {
  if (sizeOf(text) <= most) return text;
  let size = sizeOf("…");
  let cut = "";
  for (const sign of text) {
    size += sizeOf(sign);
    if (size > most) break;
    cut += sign;
  }
  return `${cut}…`;
}
