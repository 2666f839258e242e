import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const byte = 0xff;
const places = 256;
const indexed = 3;

/**
 * The same picture in a third of the room: one byte a pixel, and a list of its colours. Where there are more than the list holds, those
 * that are seen most stay as they are, and the others, which smooth the edges of letters, are rounded as little as that takes.
 */
export function packPng(file: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(file);
  const colours = Array.from({ length: width * height }, (_, pixel) => data.readUIntBE(pixel * 4, 3));
  const kept = fewer(colours);
  const palette = [...new Set(kept.values())];
  const indexes = new Map([...kept].map(([colour, each]) => [colour, palette.indexOf(each)]));

  // A row begins with the number of its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, pixel) => (rows[pixel + Math.floor(pixel / width) + 1] = indexes.get(colour) ?? 0));

  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, indexed, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(bytesOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Whether this is what comes of `packPng`. */
export const isPacked = (file: Buffer): boolean => file[25] === indexed;

const bytesOf = (colour: number): number[] => [colour >> 16, (colour >> 8) & byte, colour & byte];

/** For each colour the one in its place, of which there are no more than a list holds. */
function fewer(colours: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const bySight = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  for (let step = 1; ; step++) {
    const kept = new Map(bySight.map((colour, rank) => [colour, rank < places / 4 ? colour : rounded(colour, step)]));
    if (new Set(kept.values()).size <= places) return kept;
  }
}

const rounded = (colour: number, step: number): number =>
  bytesOf(colour).reduce((sum, value) => sum * (byte + 1) + Math.min(Math.round(value / step) * step, byte), 0);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
