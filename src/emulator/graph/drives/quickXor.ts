const BITS = 160;
const STEP = 11;

/** A QuickXorHash under way; `state` and `length` are all that has to be kept to go on later. */
export type QuickXor = Readonly<{
  update(bytes: Uint8Array): void;
  state(): Buffer;
  length(): number;
  digest(): string;
}>;

/**
 * The hash that SharePoint gives of a file. Every byte is moved 11 bits further than the one before and XORed into 160
 * bits; after 160 bytes the positions repeat, so bytes at the same one are put together first.
 * Source: OneDrive API docs, "Code Snippets: QuickXorHash Algorithm".
 */
export function quickXor(state: Uint8Array = new Uint8Array(BITS), done = 0): QuickXor {
  const sums = Uint8Array.from(state);
  let length = done;
  return {
    update(bytes) {
      // By bytes until the first place, from where on words of four can be taken.
      const first = Math.min(bytes.length, (BITS - (length % BITS)) % BITS);
      addBytes(sums, bytes.subarray(0, first), length % BITS);
      const words = wordsIn(bytes.subarray(first));
      addWords(sums, words);
      addBytes(sums, bytes.subarray(first + words.byteLength), words.byteLength % BITS);
      length += bytes.length;
    },
    state: () => Buffer.from(sums),
    length: () => length,
    digest: () => digest(sums, length),
  };
}

function addBytes(sums: Uint8Array, bytes: Uint8Array, start: number): void {
  for (const [at, byte] of bytes.entries()) {
    const place = (start + at) % BITS;
    sums[place] = (sums[place] ?? 0) ^ byte;
  }
}

/** Four bytes at a time: half of a large upload was spent here. */
function addWords(sums: Uint8Array<ArrayBuffer>, words: Uint32Array): void {
  const places = new Uint32Array(sums.buffer);
  for (let at = 0, place = 0; at < words.length; at += 1) {
    places[place] = (places[place] ?? 0) ^ (words[at] ?? 0);
    place = place === places.length - 1 ? 0 : place + 1;
  }
}

/** The bytes as words of four, without those that are left over. A view of them where they lie well, else a copy. */
function wordsIn(bytes: Uint8Array): Uint32Array {
  const whole = bytes.length - (bytes.length % 4);
  if (bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, whole / 4);
  return new Uint32Array(bytes.slice(0, whole).buffer);
}

function digest(sums: Uint8Array, length: number): string {
  const hash = Buffer.alloc(BITS / 8);
  for (const [at, sum] of sums.entries()) {
    const bit = (at * STEP) % BITS;
    const spread = sum << (bit % 8);
    const first = Math.floor(bit / 8);
    hash[first] = (hash[first] ?? 0) ^ (spread & 0xff);
    const next = (first + 1) % hash.length;
    hash[next] = (hash[next] ?? 0) ^ (spread >> 8);
  }
  const end = Buffer.alloc(8);
  end.writeBigUInt64LE(BigInt(length));
  for (const [at, byte] of end.entries()) hash[hash.length - 8 + at] = (hash[hash.length - 8 + at] ?? 0) ^ byte;
  return hash.toString("base64");
}
