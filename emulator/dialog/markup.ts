/** HTML that may go into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value in a template: text is escaped, `false` and undefined are left out. */
export type MarkupPart = Markup | string | number | false | undefined | readonly MarkupPart[];

/** A piece of HTML: names of pages and users are foreign text, so every value is escaped. */
export function html(strings: TemplateStringsArray, ...parts: MarkupPart[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(render)));
}

function render(part: MarkupPart): string {
  if (part instanceof Markup) return part.text;
  if (part === false || part === undefined) return "";
  if (typeof part === "object") return part.map(render).join("");
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
