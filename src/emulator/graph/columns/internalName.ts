import { MAX_COLUMN_NAME_LENGTH } from "../../limits.ts";

/**
 * The internal name that SharePoint makes of what somebody typed: everything but ASCII letters, digits and `_` becomes
 * `_xHHHH_`, and so does a leading digit; the whole is cut off.
 */
export function internalName(typed: string): string {
  const encoded = typed.replaceAll(
    /[^A-Za-z0-9_]|^\d/g,
    (unit) => `_x${unit.charCodeAt(0).toString(16).padStart(4, "0")}_`,
  );
  return encoded.slice(0, MAX_COLUMN_NAME_LENGTH);
}
