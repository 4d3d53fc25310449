import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

/** Blocks on a side; the left half is mirrored. */
const BLOCKS = 5;

/**
 * A square picture that is always the same for an id and hardly the same for two: a pattern of
 * blocks in one colour on white, as PNG (RFC 2083), so many pixels wide and high.
 */
export function drawPicture(id: string, size: number): Buffer {
  const digest = createHash("sha256").update(id).digest();
  const colour = [...digest.subarray(0, 3)].map((byte) => 40 + (byte % 140));
  const rows = Array.from({ length: size }, (_row, y) => {
    const pixels = Array.from({ length: size }, (_column, x) =>
      isFilled(digest, blockAt(x, size), blockAt(y, size)) ? colour : [255, 255, 255],
    );
    // The 0 says that a row is not filtered.
    return [0, ...pixels.flat()];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    makeChunk("IHDR", header),
    makeChunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    makeChunk("IEND", Buffer.alloc(0)),
  ]);
}

function blockAt(pixel: number, size: number): number {
  return Math.floor((pixel * BLOCKS) / size);
}

function isFilled(digest: Buffer, column: number, row: number): boolean {
  const mirrored = Math.min(column, BLOCKS - 1 - column);
  return digest.readUInt8(3 + row * 3 + mirrored) % 2 === 1;
}

function makeChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
