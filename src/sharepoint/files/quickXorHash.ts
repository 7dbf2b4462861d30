const BITS = 160;
const STEP = 11;
const PIECE = 4 * 1024 * 1024;

/**
 * The hash that SharePoint gives of a file, of a file here; it is read in pieces, so that a large one never lies in
 * memory as a whole. Each byte is moved 11 bits further than the one before and XORed into 160 bits; after 160 bytes
 * the places repeat, so bytes with the same place are put together first.
 * Source: OneDrive API docs, "Code Snippets: QuickXorHash Algorithm".
 */
export async function quickXorHash(bytes: Blob): Promise<string> {
  const sums = new Uint8Array(BITS);
  let place = 0;
  for (let start = 0; start < bytes.size; start += PIECE) {
    place = addTo(sums, place, new Uint8Array(await bytes.slice(start, start + PIECE).arrayBuffer()));
  }
  return btoa(String.fromCharCode(...digest(sums, bytes.size)));
}

function addTo(sums: Uint8Array, start: number, piece: Uint8Array): number {
  let place = start;
  for (const byte of piece) {
    sums[place] = (sums[place] ?? 0) ^ byte;
    place = place === BITS - 1 ? 0 : place + 1;
  }
  return place;
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
