/** How many words a text has; an arrow between two of them counts. */
export function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
