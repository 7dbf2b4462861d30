import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { quickXor } from "../../../src/emulator/graph/drives/quickXor.ts";

/** The algorithm as it is described: bit by bit, each byte 11 bits further than the one before. */
function bitByBit(content: Uint8Array): string {
  const bits = Array.from({ length: 160 }, () => 0);
  for (const [at, byte] of content.entries()) {
    for (let bit = 0; bit < 8; bit += 1) {
      const place = (at * 11 + bit) % 160;
      bits[place] = (bits[place] ?? 0) ^ ((byte >> bit) & 1);
    }
  }
  const hash = Buffer.alloc(20);
  for (const [place, bit] of bits.entries()) hash[place >> 3] = (hash[place >> 3] ?? 0) | (bit << (place & 7));
  const length = Buffer.alloc(20);
  length.writeUInt32LE(content.length, 12);
  return Buffer.from(hash.map((byte, at) => byte ^ (length[at] ?? 0))).toString("base64");
}

describe("the hash of a file", () => {
  test.each([
    ["", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="],
    ["Sg==", "SgAAAAAAAAAAAAAAAQAAAAAAAAA="],
    ["jRRDVA==", "jaDAEKgAAAAAAAAABAAAAAAAAAA="],
    ["/aNzzCFPS/A=", "/RjFHJgRgicsAR4ACAAAAAAAAAA="],
  ])("of the bytes %s is the one that others publish", (content, hash) => {
    const sum = quickXor();
    sum.update(Buffer.from(content, "base64"));
    expect(sum.digest()).toBe(hash);
  });

  test("does not depend on the pieces in which the bytes come, also when it goes on later", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 5 }), (pieces) => {
        let sum = quickXor();
        for (const piece of pieces) {
          sum = quickXor(sum.state(), sum.length());
          sum.update(piece);
        }
        expect(sum.digest()).toBe(bitByBit(Buffer.concat(pieces)));
      }),
    );
  });
});
