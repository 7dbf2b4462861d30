const BITS = 160;
const STEP = 11;
/** A multiple of the places, so that each piece begins at the first place. */
const PIECE = 26_214 * BITS;

/**
 * The hash that SharePoint gives of a file, of a file here; it is read in pieces, so that a large one never lies in
 * memory as a whole. Each byte is moved 11 bits further than the one before and XORed into 160 bits; after 160 bytes
 * the places repeat, so bytes with the same place are put together first, four at a time.
 * Source: OneDrive API docs, "Code Snippets: QuickXorHash Algorithm".
 */
export async function quickXorHash(bytes: Blob): Promise<string> {
  const sums = new Uint8Array(BITS);
  for (let start = 0; start < bytes.size; start += PIECE) {
    addTo(sums, await bytes.slice(start, start + PIECE).arrayBuffer());
  }
  return btoa(String.fromCharCode(...digest(sums, bytes.size)));
}

function addTo(sums: Uint8Array<ArrayBuffer>, piece: ArrayBuffer): void {
  const whole = piece.byteLength - (piece.byteLength % 4);
  const fours = new Uint32Array(piece, 0, whole / 4);
  const sumsOfFour = new Uint32Array(sums.buffer);
  const places = sumsOfFour.length;
  for (let at = 0, place = 0; at < fours.length; at++) {
    sumsOfFour[place] = (sumsOfFour[place] ?? 0) ^ (fours[at] ?? 0);
    place = place === places - 1 ? 0 : place + 1;
  }
  for (const [at, byte] of new Uint8Array(piece, whole).entries()) {
    const place = (whole + at) % BITS;
    sums[place] = (sums[place] ?? 0) ^ byte;
  }
}

function digest(sums: Uint8Array, length: number): Uint8Array {
  const hash = new Uint8Array(BITS / 8);
  const mix = (at: number, byte: number): void => {
    hash[at] = (hash[at] ?? 0) ^ byte;
  };
  for (const [index, sum] of sums.entries()) {
    const bit = (index * STEP) % BITS;
    const first = Math.floor(bit / 8);
    const spread = sum << (bit % 8);
    mix(first, spread & 0xff);
    mix((first + 1) % hash.length, spread >> 8);
  }
  const end = new DataView(new ArrayBuffer(8));
  end.setBigUint64(0, BigInt(length), true);
  for (let at = 0; at < 8; at++) mix(hash.length - 8 + at, end.getUint8(at));
  return hash;
}
