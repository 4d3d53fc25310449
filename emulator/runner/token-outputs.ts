/** Outputs that hold Page tokens: `page-token`, `page-tokens` and one for each Page. */
const TOKEN_OUTPUT = /^page-token(s|-\d+)?$/;

/** Whether an output of the action holds Page tokens. */
export function isTokenOutput(name: string): boolean {
  return TOKEN_OUTPUT.test(name);
}

/** The outputs that hold no Page token. */
export function publicOutputs(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => !isTokenOutput(name)));
}
