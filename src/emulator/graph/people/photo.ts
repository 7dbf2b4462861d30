import { encode } from "jpeg-js";
import type { Person } from "../../core/tenant.ts";

/** Red, green, blue and opacity from 0 to 255. */
type Colour = readonly [number, number, number, number];

const QUALITY = 85;

/** Sizes for which Graph has a photo, in pixels. */
export const PHOTO_SIZES = [48, 64, 96, 120, 240, 360, 432, 504, 648] as const;

/** A drawn portrait (head and shoulders on a plain ground) as JPEG; the colour is the person's own. */
export function drawPhoto({ id }: Person, size: number): Buffer<ArrayBuffer> {
  const hue = Number.parseInt(id.slice(-3), 16) * 47;
  const ground = colour(hue, 0.82);
  const figure = colour(hue, 0.45);
  const points = Array.from({ length: size * size }, (_, at) =>
    isFigure((at % size) / size, Math.floor(at / size) / size) ? figure : ground,
  );
  return Buffer.from(encode({ data: Buffer.from(points.flat()), width: size, height: size }, QUALITY).data);
}

function isFigure(x: number, y: number): boolean {
  const head = (x - 0.5) ** 2 + (y - 0.4) ** 2 < 0.18 ** 2;
  const shoulders = ((x - 0.5) / 0.34) ** 2 + ((y - 0.98) / 0.34) ** 2 < 1;
  return head || shoulders;
}

/** A muted colour of the given hue (degrees) and lightness. */
function colour(hue: number, lightness: number): Colour {
  const channel = (turn: number): number => {
    const wave = Math.cos(((hue - turn) * Math.PI) / 180);
    return Math.round(255 * Math.min(1, Math.max(0, lightness + 0.12 * wave)));
  };
  return [channel(0), channel(120), channel(240), 255];
}
