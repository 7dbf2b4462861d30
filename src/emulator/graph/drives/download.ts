import { mimeTypeOf } from "./mime.ts";

/** Something that can be fetched in parts. */
export type Source = Readonly<{
  size: number;
  name: string;
  /** From `start` up to and without `end`. */
  read(start: number, end: number): BodyInit;
}>;

/**
 * The content of a file, whole or the part that `Range` asks for. Several parts at once are answered with the whole.
 * Source: RFC 9110, section 14.
 */
export function downloadResponse({ size, name, read }: Source, request: Request): Response {
  const headers = {
    "Accept-Ranges": "bytes",
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Content-Type": mimeTypeOf(name),
    "X-Content-Type-Options": "nosniff",
  };
  const wanted = readRange(request.headers.get("Range"), size);
  if (wanted === "unsatisfiable") {
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
  }
  const [start, end] = wanted ?? [0, size];
  const body = request.method === "HEAD" ? null : read(start, end);
  const length = { "Content-Length": String(end - start) };
  if (wanted === undefined) return new Response(body, { headers: { ...headers, ...length } });
  const part = { "Content-Range": `bytes ${start}-${end - 1}/${size}` };
  return new Response(body, { status: 206, headers: { ...headers, ...length, ...part } });
}

/** From where up to and without where; undefined when the whole is meant. */
function readRange(header: string | null, size: number): readonly [number, number] | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") return to === "0" || size === 0 ? "unsatisfiable" : [Math.max(0, size - Number(to)), size];
  if (to !== "" && Number(to) < Number(from)) return undefined;
  if (Number(from) >= size) return "unsatisfiable";
  return [Number(from), to === "" ? size : Math.min(size, Number(to) + 1)];
}
