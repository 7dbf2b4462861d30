const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether this is an Office file behind a password: that is no zip but a compound file around it. */
export function isLockedOffice(content: ArrayBuffer): boolean {
  const start = new Uint8Array(content, 0, Math.min(content.byteLength, COMPOUND_FILE.length));
  return COMPOUND_FILE.every((byte, index) => start[index] === byte);
}
