import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { inhoudVan, type Verslag } from "../../domain/verslaginhoud.ts";

/** So many characters tell minutes apart, and leave room for the rest of a version in a column of 255. */
const MARK_LENGTH = 32;

/** A mark of everything that stands in minutes: another mark is another text. */
export function inhoudsmerk(verslag: Verslag): string {
  return bytesToHex(sha256(utf8ToBytes(inhoudVan(verslag)))).slice(0, MARK_LENGTH);
}

/**
 * The version of minutes that is decided on: that of their row, and the mark of the rows that they consist of. Who changes
 * a line after it was asked, asks for something else.
 */
export function verslagVersie(etag: string, verslag: Verslag): string {
  return `${etag}+${inhoudsmerk(verslag)}`;
}

/** The etag of the row in a version. */
export function etagIn(versie: string): string {
  return versie.split("+")[0] ?? versie;
}

/** The mark in a version; undefined when it has none. */
export function merkIn(versie: string): string | undefined {
  return versie.split("+")[1];
}
