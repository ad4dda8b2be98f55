import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The pixels of a PNG with 8 bits a channel, alpha and unfiltered rows, which is how our icons are written. */
export function readPng(path: string): { width: number; height: number; pixels: readonly Pixel[] } {
  const file = readFileSync(path);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (file.readUInt16BE(24) !== 0x0806) throw new Error('expected 8 bits a channel with alpha');
  const data = inflateSync(
    Buffer.concat(
      chunksOf(file)
        .filter(({ type }) => type === 'IDAT')
        .map(({ body }) => body),
    ),
  );
  const pixels = Array.from({ length: width * height }, (_, n): Pixel => {
    const row = Math.floor(n / width) * (width * 4 + 1);
    if (data[row] !== 0) throw new Error('expected unfiltered rows');
    const at = row + 1 + (n % width) * 4;
    return [data.readUInt8(at), data.readUInt8(at + 1), data.readUInt8(at + 2), data.readUInt8(at + 3)];
  });
  return { width, height, pixels };
}

function chunksOf(file: Buffer): { type: string; body: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), body: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}
