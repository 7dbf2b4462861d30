import { crc32, deflateSync } from "node:zlib";
import type { Person } from "../../core/tenant.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Sizes for which Graph has a photo, in pixels. */
export const PHOTO_SIZES = [48, 64, 96, 120, 240, 360, 432, 504, 648] as const;

/** A drawn portrait (head and shoulders on a plain ground) as PNG; the colour is the person's own. */
export function drawPhoto({ id }: Person, size: number): Buffer<ArrayBuffer> {
  const hue = Number.parseInt(id.slice(-3), 16) * 47;
  const ground = colour(hue, 0.82);
  const figure = colour(hue, 0.45);
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y += 1) {
    const row = Buffer.alloc(1 + size * 3);
    for (let x = 0; x < size; x += 1) {
      row.set(isFigure(x / size, y / size) ? figure : ground, 1 + x * 3);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function isFigure(x: number, y: number): boolean {
  const head = (x - 0.5) ** 2 + (y - 0.4) ** 2 < 0.18 ** 2;
  const shoulders = ((x - 0.5) / 0.34) ** 2 + ((y - 0.98) / 0.34) ** 2 < 1;
  return head || shoulders;
}

/** A muted colour of the given hue (degrees) and lightness. */
function colour(hue: number, lightness: number): readonly [number, number, number] {
  const channel = (turn: number): number => {
    const wave = Math.cos(((hue - turn) * Math.PI) / 180);
    return Math.round(255 * Math.min(1, Math.max(0, lightness + 0.12 * wave)));
  };
  return [channel(0), channel(120), channel(240)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
