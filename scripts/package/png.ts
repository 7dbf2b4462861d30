import { inflateSync } from "node:zlib";
import { ok, refuse, type Result } from "../../src/domain/result.ts";

/** A picture: four bytes a point (red, green, blue, alpha), row after row. */
export type Picture = Readonly<{ width: number; height: number; at(x: number, y: number): Point }>;
export type Point = Readonly<{ red: number; green: number; blue: number; alpha: number }>;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes a point of the two colour types that icons have: true colour, without and with alpha. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads a PNG of eight bits a colour that is not interlaced, as icons of apps are. The refusal says what it is
 * instead. Source: W3C, Portable Network Graphics (third edition), sections 7, 9 and 11.
 */
export function readPng(bytes: Uint8Array): Result<Picture, string> {
  const file = Buffer.from(bytes);
  if (!file.subarray(0, 8).equals(SIGNATURE)) return refuse("is no PNG");
  const chunks = [...chunksOf(file)];
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined || header.length < 13) return refuse("has no header");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = BYTES[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || size === undefined || header.readUInt8(12) !== 0) {
    return refuse("is not a PNG in true colour with eight bits a colour");
  }
  try {
    const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
    if (raw.length !== (width * size + 1) * height) return refuse("is damaged");
    return ok({ width, height, at: pointsIn(unfiltered(raw, width * size, size), width, size) });
  } catch {
    return refuse("is damaged");
  }
}

function* chunksOf(file: Buffer): Generator<Readonly<{ type: string; data: Buffer }>> {
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString("latin1", at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function pointsIn(data: Buffer, width: number, size: number): Picture["at"] {
  return (x, y) => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = data.subarray(
      (y * width + x) * size,
      (y * width + x + 1) * size,
    );
    return { red, green, blue, alpha };
  };
}

/** Each row begins with how it was filtered: as what it differs from the byte at its left, above it, or both. */
function unfiltered(raw: Buffer, rowLength: number, size: number): Buffer {
  const rows = raw.length / (rowLength + 1);
  const out = Buffer.alloc(rows * rowLength);
  for (let y = 0; y < rows; y++) {
    const filter = raw[y * (rowLength + 1)] ?? 0;
    for (let i = 0; i < rowLength; i++) {
      const left = i < size ? 0 : (out[y * rowLength + i - size] ?? 0);
      const above = y === 0 ? 0 : (out[(y - 1) * rowLength + i] ?? 0);
      const corner = y === 0 || i < size ? 0 : (out[(y - 1) * rowLength + i - size] ?? 0);
      out[y * rowLength + i] = (raw[y * (rowLength + 1) + 1 + i] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      throw new Error("There is no such filter.");
  }
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(estimate - one)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
