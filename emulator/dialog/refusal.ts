/** The dialog shows an error page instead of going on; nothing is sent to the redirect address. */
export class DialogRefusal extends Error {
  /** The heading of the page; the message is its text. */
  readonly title: string;

  constructor(title: string, message: string) {
    super(message);
    this.title = title;
  }
}
