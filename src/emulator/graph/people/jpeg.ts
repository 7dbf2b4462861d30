/*
 * A square picture as baseline JPEG (ITU-T T.81), without subsampling and with the same tables for all three
 * components. Graph hands out photos in no other form.
 */

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];
export type Painter = (x: number, y: number) => Colour;

const BLOCK = 8;
const PLACES = Array.from({ length: BLOCK * BLOCK }, (_, at) => ({ u: at % BLOCK, v: Math.floor(at / BLOCK) }));

/** The frequencies of a block from low to high, to and fro along its diagonals. */
const ZIGZAG = PLACES.toSorted((a, b) => {
  const [one, other] = [a.u + a.v, b.u + b.v];
  return one - other || (one % 2 === 1 ? a.v - b.v : b.v - a.v);
});

const COSINES = PLACES.map(({ u, v }) => Math.cos(((2 * u + 1) * v * Math.PI) / (2 * BLOCK)));

/** One small step for every frequency: flat colours stay clean, edges sharp. */
const QUANTUM = 4;

/** A Huffman table: how many codes there are of 1 to 16 bits, and what they stand for. */
type Table = Readonly<{ counts: readonly number[]; symbols: readonly number[] }>;
type Code = Readonly<{ value: number; length: number }>;

/** Sizes of brightness steps, as in annex K.3 of the standard. */
const DC: Table = { counts: [0, 1, 5, 1, 1, 1, 1, 1, 1], symbols: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };

/** "Nothing more", "sixteen zeros", and any run of zeros before a value of up to ten bits: one byte for each. */
const AC_SYMBOLS = [0x00, 0xf0, ...Array.from({ length: 16 }, (_, zeros) => runsOf(zeros)).flat()];
const AC: Table = { counts: [0, 0, 0, 0, 0, 0, 0, AC_SYMBOLS.length], symbols: AC_SYMBOLS };

const DC_CODES = codesOf(DC);
const AC_CODES = codesOf(AC);

/** Encodes a square of `size` points. */
export function encodeJpeg(size: number, paint: Painter): Buffer<ArrayBuffer> {
  const bits = new BitWriter();
  const before = [0, 0, 0];
  for (let top = 0; top < size; top += BLOCK) {
    for (let left = 0; left < size; left += BLOCK) {
      for (const [component, samples] of readBlock(size, left, top, paint).entries()) {
        const coefficients = transform(samples);
        writeBlock(bits, coefficients, before[component] ?? 0);
        before[component] = coefficients[0] ?? 0;
      }
    }
  }
  return Buffer.concat([head(size), bits.end(), Buffer.from([0xff, 0xd9])]);
}

/** Brightness and the two colour differences of a block; beyond the edge the last point is repeated. */
function readBlock(size: number, left: number, top: number, paint: Painter): readonly (readonly number[])[] {
  const colours = PLACES.map(({ u, v }) => paint(Math.min(left + u, size - 1), Math.min(top + v, size - 1)));
  return [
    colours.map(([red, green, blue]) => 0.299 * red + 0.587 * green + 0.114 * blue - 128),
    colours.map(([red, green, blue]) => -0.1687 * red - 0.3313 * green + 0.5 * blue),
    colours.map(([red, green, blue]) => 0.5 * red - 0.4187 * green - 0.0813 * blue),
  ];
}

/** The quantised frequencies of a block, in the order of the zigzag. */
function transform(samples: readonly number[]): readonly number[] {
  const [first = 0] = samples;
  if (samples.every((sample) => sample === first)) {
    return ZIGZAG.map((_, at) => (at === 0 ? Math.round((BLOCK * first) / QUANTUM) : 0));
  }
  return ZIGZAG.map(({ u, v }) => {
    const sum = samples.reduce((total, sample, at) => {
      const x = at % BLOCK;
      const y = (at - x) / BLOCK;
      return total + sample * (COSINES[u * BLOCK + x] ?? 0) * (COSINES[v * BLOCK + y] ?? 0);
    }, 0);
    return Math.round((sum * scale(u) * scale(v)) / 4 / QUANTUM);
  });
}

function scale(frequency: number): number {
  return frequency === 0 ? Math.SQRT1_2 : 1;
}

function writeBlock(bits: BitWriter, [dc = 0, ...rest]: readonly number[], dcBefore: number): void {
  writeValue(bits, DC_CODES, 0, dc - dcBefore);
  let zeros = 0;
  for (const value of rest) {
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) writeCode(bits, AC_CODES, 0xf0);
    writeValue(bits, AC_CODES, zeros, value);
    zeros = 0;
  }
  if (zeros > 0) writeCode(bits, AC_CODES, 0x00);
}

/** A code for the zeros before a value and its number of bits, then the bits; negative ones are written inverted. */
function writeValue(bits: BitWriter, codes: ReadonlyMap<number, Code>, zeros: number, value: number): void {
  const length = 32 - Math.clz32(Math.abs(value));
  writeCode(bits, codes, (zeros << 4) | length);
  bits.write(value < 0 ? value + (1 << length) - 1 : value, length);
}

function writeCode(bits: BitWriter, codes: ReadonlyMap<number, Code>, symbol: number): void {
  const code = codes.get(symbol);
  if (code === undefined) throw new RangeError(`The picture has no code for ${symbol}.`);
  bits.write(code.value, code.length);
}

function runsOf(zeros: number): readonly number[] {
  return Array.from({ length: 10 }, (_, at) => (zeros << 4) | (at + 1));
}

/** Codes count up; each bit more in length doubles the count. */
function codesOf({ counts, symbols }: Table): ReadonlyMap<number, Code> {
  const codes = new Map<number, Code>();
  let value = 0;
  let taken = 0;
  for (const [at, count] of counts.entries()) {
    for (const symbol of symbols.slice(taken, taken + count)) {
      codes.set(symbol, { value, length: at + 1 });
      value += 1;
    }
    taken += count;
    value <<= 1;
  }
  return codes;
}

function head(size: number): Buffer {
  const edge = [size >> 8, size & 0xff];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...PLACES.map(() => QUANTUM)]),
    segment(0xc0, [8, ...edge, ...edge, 3, ...[1, 2, 3].flatMap((component) => [component, 0x11, 0])]),
    segment(0xc4, [0x00, ...tableBytes(DC)]),
    segment(0xc4, [0x10, ...tableBytes(AC)]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  ]);
}

function tableBytes({ counts, symbols }: Table): readonly number[] {
  return [...Array.from({ length: 16 }, (_, at) => counts[at] ?? 0), ...symbols];
}

function segment(marker: number, bytes: readonly number[]): Buffer {
  const length = bytes.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...bytes]);
}

/** Packs bits into bytes; a byte of ones is followed by a zero, so that it is not taken for a marker. */
class BitWriter {
  readonly #bytes: number[] = [];
  #pending = 0;
  #count = 0;

  write(value: number, length: number): void {
    this.#pending = (this.#pending << length) | value;
    this.#count += length;
    for (; this.#count >= 8; this.#count -= 8) {
      const byte = (this.#pending >> (this.#count - 8)) & 0xff;
      this.#bytes.push(byte);
      if (byte === 0xff) this.#bytes.push(0);
    }
    this.#pending &= (1 << this.#count) - 1;
  }

  /** Fills the last byte up with ones. */
  end(): Buffer {
    if (this.#count > 0) this.write(0xff >> this.#count, 8 - this.#count);
    return Buffer.from(this.#bytes);
  }
}
