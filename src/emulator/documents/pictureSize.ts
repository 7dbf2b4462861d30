export type PictureSize = Readonly<{ width: number; height: number }>;

/** How large a PNG, GIF or JPEG is; undefined for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.length >= 24 && buffer.toString("latin1", 1, 4) === "PNG") {
    return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
  }
  if (buffer.length >= 10 && buffer.toString("latin1", 0, 3) === "GIF") {
    return { width: buffer.readUInt16LE(6), height: buffer.readUInt16LE(8) };
  }
  return buffer.length >= 4 && buffer.readUInt16BE(0) === 0xff_d8 ? jpegSize(buffer) : undefined;
}

/** The size stands in the segment that starts the frame; the others are skipped. */
function jpegSize(buffer: Buffer): PictureSize | undefined {
  for (let at = 2; at + 9 <= buffer.length && buffer[at] === 0xff;) {
    const marker = buffer[at + 1] ?? 0;
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return { width: buffer.readUInt16BE(at + 7), height: buffer.readUInt16BE(at + 5) };
    at += 2 + buffer.readUInt16BE(at + 2);
  }
  return undefined;
}
