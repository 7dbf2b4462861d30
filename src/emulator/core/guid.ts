import { createHash } from "node:crypto";

/** The same text always gives the same GUID: for things that have one without anybody choosing it. */
export function guidFrom(seed: string): string {
  const hex = createHash("sha256").update(seed).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join("-");
}
