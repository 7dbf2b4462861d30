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
  const sums = Buffer.from(state);
  let length = done;
  return {
    update(bytes) {
      let position = length % BITS;
      for (let at = 0; at < bytes.length; at += 1) {
        sums[position] = (sums[position] ?? 0) ^ (bytes[at] ?? 0);
        position = position === BITS - 1 ? 0 : position + 1;
      }
      length += bytes.length;
    },
    state: () => Buffer.from(sums),
    length: () => length,
    digest: () => digest(sums, length),
  };
}

function digest(sums: Buffer, length: number): string {
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
