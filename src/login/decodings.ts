/** Layers of percent-encoding that are looked through, such as an address within another. */
const LAYERS = 3;

/** A text as it is written, and with each layer of its percent-encoding taken off. */
export function decodingsOf(text: string): string[] {
  const views = [text];
  for (let layer = 0; layer < LAYERS; layer++) views.push(decode(String(views.at(-1))));
  return [...new Set(views)];
}

/** The text with its percent-encoded runs decoded, but for those that are no UTF-8. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
