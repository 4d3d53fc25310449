import fc from "fast-check";
import { SPECIMENS } from "./specimens.ts";

const halves = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
const points = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const latin = fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code));

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...SPECIMENS) },
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: latin, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: points, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: halves, maxLength: 3 }) },
);

const pieces = fc
  .tuple(fc.array(piece, { maxLength: 10 }), fc.constantFrom("", "", " ", "\n", "\r\n"))
  .map(([parts, glue]) => parts.join(glue));

/** Longest text, in UTF-16 units. */
const MOST = 100_000;

const long = fc
  .tuple(pieces, fc.integer({ min: 1000, max: MOST }))
  .map(([text, length]) => (text === "" ? "x" : text).repeat(length).slice(0, length));

/** Text of somebody who means ill, or whose computer does; now and then up to 100 kB of it. */
export const nastyText = fc.oneof(
  { weight: 300, arbitrary: pieces },
  { weight: 1, arbitrary: long },
);

/** The same, never empty and never long. */
export const nastyWord = pieces.map((text) => (text === "" ? "x" : text));
