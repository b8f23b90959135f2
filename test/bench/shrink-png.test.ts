import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { shrinkPng } from '../../bench/shrink-png.ts';

const RED = [250, 10, 20];
const SAND = [200, 180, 90];
const SEA = [0, 120, 130];
const image = [
  [RED, SAND],
  [SAND, SEA],
  [SEA, SEA],
  [SEA, RED],
  [RED, SEA],
];

test('keeps every pixel, whichever way its row was stored', () => {
  // A row for each filter: none, left, up, average, Paeth.
  expect(pixelsOf(shrinkPng(png([0, 1, 2, 3, 4])))).toEqual(image);
});

test('refuses what it does not read', () => {
  const grey = png([0, 0, 0, 0, 0]);
  grey[25] = 0;
  expect(() => shrinkPng(grey)).toThrow('shrinkPng takes PNGs with 8 bits of red, green and blue');
});

/** The image as a PNG, each row with the filter given for it. */
function png(filters: readonly number[]): Buffer {
  const plain = image.map((row) => row.flat());
  const rows = plain.flatMap((row, y) => [
    filters[y] ?? 0,
    ...row.map((byte, x) => {
      const left = row[x - 3] ?? 0;
      const up = plain[y - 1]?.[x] ?? 0;
      const corner = plain[y - 1]?.[x - 3] ?? 0;
      const guess = left + up - corner;
      const closest =
        [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
      return (byte - ([0, left, up, Math.floor((left + up) / 2), closest][filters[y] ?? 0] ?? 0)) & 255;
    }),
  ]);
  const header = [0, 0, 0, 2, 0, 0, 0, image.length, 8, 2, 0, 0, 0];
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    part('IHDR', Buffer.from(header)),
    part('IDAT', deflateSync(Buffer.from(rows))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, data: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name), data, Buffer.alloc(4)]);
  whole.writeUInt32BE(data.length);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}

/** The colours of a PNG with a palette whose rows have no filter; throws at a wrong checksum. */
function pixelsOf(file: Buffer): number[][][] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4))
      throw new Error('Wrong checksum.');
    parts.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, end - 4));
    at = end;
  }
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const width = parts.get('IHDR')?.readUInt32BE(0) ?? 0;
  return image.map((_, y) =>
    Array.from({ length: width }, (_, x) => {
      const index = rows[y * (width + 1) + 1 + x] ?? 0;
      return [...palette.subarray(index * 3, index * 3 + 3)];
    }),
  );
}
