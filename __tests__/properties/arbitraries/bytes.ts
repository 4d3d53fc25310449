import fc from "fast-check";

const BEGINNINGS = [
  [],
  [0x1f, 0x8b, 0x08],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0x00],
  [0xc3, 0x28],
  [0xed, 0xa0, 0x80],
  [..."HTTP/1.1 200 OK\r\n\r\n"].map((sign) => sign.charCodeAt(0)),
  [..."<!DOCTYPE html>"].map((sign) => sign.charCodeAt(0)),
  [...'{"access_token":"'].map((sign) => sign.charCodeAt(0)),
];

/** Bytes that are no text: cut UTF-8, magic numbers of packers, NULs, an answer in the answer. */
export const bytes = fc
  .tuple(fc.constantFrom(...BEGINNINGS), fc.uint8Array({ maxLength: 200 }))
  .map(([beginning, rest]) => Buffer.concat([Buffer.from(beginning), rest]));
