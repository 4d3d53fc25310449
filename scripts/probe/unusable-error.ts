/** The probe cannot start: each problem in words for whoever started it, and all of them at once. */
export class UnusableError extends Error {
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = new.target.name;
    this.problems = problems;
  }
}
