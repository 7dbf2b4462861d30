import { ok, refuse, type Result } from "../../../domain/result.ts";

/** A file inside a zip, read when it is asked for. */
export type ZipEntry = Readonly<{ name: string; text(): Promise<string> }>;

/** A small file that unpacks to more than this is made to bring a page down. */
const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06_05_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const END_LENGTH = 22;
const MAX_REMARK = 0xff_ff;
const STORED = 0;

/** The table of contents of a zip (an Office document is one). The size is judged before anything is unpacked. */
export function readZip(content: ArrayBuffer): Result<readonly ZipEntry[], "damaged" | "too-large"> {
  const view = new DataView(content);
  const end = endOfDirectory(view);
  if (end === undefined) return refuse("damaged");
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return refuse("damaged");
    unpacked += view.getUint32(at + 24, true);
    entries.push(entryAt(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return unpacked > MAX_UNPACKED_BYTES ? refuse("too-large") : ok(entries);
}

/** It stands at the end, before a remark of any length. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_REMARK); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, view.getUint16(at + 28, true)));
  return {
    name,
    async text() {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const body = new Uint8Array(view.buffer as ArrayBuffer, start, packed);
      if (method === STORED) return new TextDecoder().decode(body);
      const { writable, readable } = new DecompressionStream("deflate-raw");
      const writer = writable.getWriter();
      const [text] = await Promise.all([new Response(readable).text(), writer.write(body), writer.close()]);
      return text;
    },
  };
}
