import { describe, expect, it } from "vitest";
import { composeMessage } from "../../../src/report/compose-message.ts";

const PARTS = { title: "A title", message: "It is so.", remedy: "Do it." };

/** 40 words with a link: the longest remedy that there is. */
const REMEDY = `${"word ".repeat(39)}word.`;
const LINK = `https://github.com/${"o".repeat(39)}/${"a".repeat(100)}/blob/v1/docs/troubleshooting.md#x`;

/** The line of standard output that the runner's library makes of an annotation. */
function commandOf(title: string, message: string): string {
  const encode = (text: string) =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return `::error title=${encode(title).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${encode(message)}`;
}

describe("the text of an annotation", () => {
  it("says what happened, what to do with a link, and what the other side said", () => {
    expect(
      composeMessage({ ...PARTS, postscript: " Yes.", link: "https://x", details: "No." }),
    ).toBe("It is so. Yes.\nWhat to do: Do it. https://x\nDetails: No.");
    expect(composeMessage(PARTS)).toBe("It is so.\nWhat to do: Do it.");
  });

  it.each([
    ["letters", "x"],
    ["doors", "🚪"],
    ["percent signs", "%"],
    ["line feeds", "\n"],
    ["colons", ":"],
    ["halves of characters", "\ud83d"],
  ])("is at most 4 KB long, whatever was said: %s", (_of, sign) => {
    const long = sign.repeat(600_000);
    for (const details of [undefined, "No.", long]) {
      for (const message of ["It is so.", long]) {
        const parts = {
          ...PARTS,
          message,
          details,
          remedy: REMEDY,
          link: LINK,
          postscript: " Yes.",
        };
        const text = composeMessage(parts);
        expect(Buffer.byteLength(commandOf(PARTS.title, text))).toBeLessThanOrEqual(4096);
        expect(text.includes(` Yes.\nWhat to do: ${REMEDY} ${LINK}`)).toBe(true);
      }
    }
  });

  it("is at most 4 KB long with the names of many Pages, and cuts neither message nor remedy for them", () => {
    const postscript = ` Pages: ${"🚪".repeat(2000)}.`;
    const text = composeMessage({ ...PARTS, remedy: REMEDY, link: LINK, postscript });
    expect(Buffer.byteLength(commandOf(PARTS.title, text))).toBeLessThanOrEqual(4096);
    expect(text).toMatch(/^It is so\. Pages: 🚪+ … 🚪+\.\nWhat to do: word /u);
    expect(text).toContain(`${REMEDY} ${LINK}`);
  });

  it.each([
    ["a long title", { title: "t".repeat(300), message: "x".repeat(9000) }],
    ["long names of Pages", { message: "x".repeat(9000), postscript: "y".repeat(9000) }],
    ["a long message", { message: "x".repeat(9000) }],
    ["long details", { details: "x".repeat(9000) }],
  ])("fills the room there is to the last byte, with %s", (_name, differing) => {
    const parts = { ...PARTS, ...differing };
    const encoded = `${parts.title}${composeMessage(parts)}`.replace(/[%\r\n]/g, "%25");
    expect(Buffer.byteLength(encoded)).toBe(4000);
  });

  it("cuts nothing that just fits", () => {
    const rest = Buffer.byteLength(`${PARTS.title}%0AWhat to do: ${PARTS.remedy}`);
    const message = "x".repeat(4000 - rest);
    expect(composeMessage({ ...PARTS, message })).toContain(message);
    expect(composeMessage({ ...PARTS, message: `${message}x` })).toContain(" … ");
  });

  it("keeps both ends of a message and of the details where both are long", () => {
    const text = composeMessage({
      ...PARTS,
      message: `Begins. ${"x".repeat(9000)} Ends.`,
      details: `Starts. ${"y".repeat(9000)} Stops.`,
    });
    expect(text).toMatch(
      /^Begins\. x+ … x+ Ends\.\nWhat to do: Do it\.\nDetails: Starts\. y+ … y+ Stops\.$/,
    );
  });

  it("cuts nothing that has room", () => {
    const message = "x".repeat(3000);
    expect(composeMessage({ ...PARTS, message, details: "y".repeat(400) })).toBe(
      `${message}\nWhat to do: Do it.\nDetails: ${"y".repeat(400)}`,
    );
  });
});
