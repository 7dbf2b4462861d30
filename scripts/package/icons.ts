import { type Picture, type Point, readPng } from "./png.ts";

/** The sides that Teams wants, in points. Source: Teams docs, "Create your Teams app package": app icons. */
const COLOUR_SIDE = 192;
const OUTLINE_SIDE = 32;

/** What is wrong with the icon in colour: Teams rounds it off itself, so its ground runs to the edge in one colour. */
export function colourFaults(file: string, bytes: Uint8Array): readonly string[] {
  return faultsOf(file, bytes, COLOUR_SIDE, (picture) => {
    const edge = [...edgeOf(picture)];
    const [first] = edge;
    if (first === undefined) return [];
    const isEven = edge.every((point) => isSame(point, first)) && (first.alpha === 255 || first.alpha === 0);
    return isEven ? [] : [`${file} has to have one colour along its whole edge, without rounded corners.`];
  });
}

/** What is wrong with the outline: pure white lines on nothing. */
export function outlineFaults(file: string, bytes: Uint8Array): readonly string[] {
  return faultsOf(file, bytes, OUTLINE_SIDE, (picture) => {
    const points = [...pointsOf(picture)];
    const seen = points.filter(({ alpha }) => alpha > 0);
    return [
      ...(seen.every(isWhite) ? [] : [`${file} may hold nothing but pure white.`]),
      ...(seen.length < points.length ? [] : [`${file} has to be transparent around its lines.`]),
      ...(seen.length > 0 ? [] : [`${file} shows nothing.`]),
    ];
  });
}

function faultsOf(
  file: string,
  bytes: Uint8Array,
  side: number,
  look: (picture: Picture) => readonly string[],
): readonly string[] {
  const picture = readPng(bytes);
  if (!picture.ok) return [`${file} ${picture.error}.`];
  const { width, height } = picture.value;
  if (width === side && height === side) return look(picture.value);
  return [`${file} has to be ${side} by ${side} points, and is ${width} by ${height}.`];
}

function* pointsOf({ width, height, at }: Picture): Generator<Point> {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) yield at(x, y);
}

function* edgeOf({ width, height, at }: Picture): Generator<Point> {
  for (let i = 0; i < width; i++) yield* [at(i, 0), at(i, height - 1)];
  for (let i = 0; i < height; i++) yield* [at(0, i), at(width - 1, i)];
}

function isSame(one: Point, other: Point): boolean {
  if (one.alpha === 0 && other.alpha === 0) return true;
  return one.red === other.red && one.green === other.green && one.blue === other.blue && one.alpha === other.alpha;
}

function isWhite({ red, green, blue }: Point): boolean {
  return red === 255 && green === 255 && blue === 255;
}
