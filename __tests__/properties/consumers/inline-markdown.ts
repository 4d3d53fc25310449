/** Code spans of ours: no sign in them means anything in Markdown, in a table or in HTML. */
const CODE = /`[\w .:/$…{}-]+`/g;

const REFERENCE = /&#\d{1,5};/g;

/** Whatever may mean something within a line: to GFM, to HTML, to GitHub's mentions and formulas. */
const MEANING = /[\\`*_{}[\]<>#|~&@$]|:\/\/|(?<![a-z0-9])www\./i;

/** What may not stand in any text that is shown. */
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What begins a list, a rule or a heading at the start of a line. */
const BLOCK = /^\s*([-+=]|\d{1,9}[.)])/;

/** What GitHub makes a link of, once references are resolved. */
const LINK =
  /[\w.+-]+@[\w-]|@\w|\b(https?|ftp|mailto|xmpp):\/\/|(?<![a-z0-9])www\.\w|#\w|(?<![a-z0-9])gh-\d/i;

/** @throws where foreign text in the middle of a line is more than text */
export function expectPlainInline(text: string): void {
  const bare = text.replace(CODE, "□").replace(REFERENCE, "□");
  const sign = MEANING.exec(bare) ?? UNSEEN.exec(bare);
  if (sign)
    throw new Error(`${JSON.stringify(sign[0])} means something in ${JSON.stringify(text)}`);
  const link = LINK.exec(resolveReferences(text.replace(CODE, "□")));
  if (link) throw new Error(`${JSON.stringify(link[0])} is a link in ${JSON.stringify(text)}`);
}

/** What Markdown makes of numeric references. */
export function resolveReferences(text: string): string {
  return text.replace(/&#(\d{1,5});/g, (_all, code) => String.fromCharCode(Number(code)));
}

/** @throws where a text that begins a line is more than text */
export function expectPlainLine(text: string): void {
  if (BLOCK.test(text)) throw new Error(`a block begins with ${JSON.stringify(text)}`);
  expectPlainInline(text);
}

/** @throws where a text holds signs that nobody sees, but for line feeds */
export function expectVisible(text: string): void {
  const sign = UNSEEN.exec(text);
  if (sign) throw new Error(`${JSON.stringify(sign[0])} in ${JSON.stringify(text)}`);
}
