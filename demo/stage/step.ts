/** One step of a workflow that uses the action: its `with:` block, expressions and all. */
export type Step = Readonly<Record<string, string>>;

/** The step as it stands in a workflow file. */
export function writeStep(step: Step): string[] {
  return [
    "- uses: OWNER/facebook-page-token@v1",
    "  with:",
    ...Object.entries(step).map(([name, value]) => `    ${name}: ${value}`),
  ];
}

/** What the expressions of a step can name, for example `secrets.FB_PAGE_TOKEN`. */
export type Contexts = Readonly<
  Record<"secrets" | "vars" | "github", (name: string) => string | undefined>
>;

/** Replaces `${{ context.name }}`; what is not there is empty, as on GitHub. */
export function resolveExpressions(text: string, contexts: Contexts): string {
  return text.replace(
    /\$\{\{\s*(secrets|vars|github)\.(\w+)\s*\}\}/g,
    (_, context: keyof Contexts, name: string) => contexts[context](name) ?? "",
  );
}
