/** Signs that XML cannot hold or would change. Excel writes them as _x000D_; what looks like that is written so too. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\uD800-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;
const WRITTEN = /_x([0-9A-Fa-f]{4})_/g;
const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** A text as it stands in the XML of a sheet. */
export function encodeText(text: string): string {
  // Two halves that belong together are one sign; a half alone is not.
  const parts = text
    .split(PAIR)
    .map((part) =>
      part.replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
    );
  const pairs = text.match(PAIR) ?? [];
  return escapeXml(parts.map((part, index) => part + (pairs[index] ?? "")).join(""));
}

/** The text that was written so. */
export function decodeText(text: string): string {
  return text.replace(WRITTEN, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Text between tags or quotes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
