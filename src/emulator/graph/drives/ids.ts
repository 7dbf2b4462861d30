import { createHash } from "node:crypto";
import { guidFrom } from "../../core/guid.ts";
import type { Site } from "../sites/site.ts";

/** What the ids of drives and their items are made of. */
type Library = Readonly<{ id: string; site: Site }>;

/** `b!` and the base64url of the ids of site collection, web and list. */
export function driveIdOf({ id, site }: Library): string {
  const [, collection = "", web = ""] = site.id.split(",");
  return `b!${Buffer.concat([collection, web, id].map(guidBytes)).toString("base64url")}`;
}

/** The id of the list behind a drive; undefined when this is no drive id. */
export function listIdOfDrive(driveId: string): string | undefined {
  const bytes = driveId.startsWith("b!") ? Buffer.from(driveId.slice(2), "base64url") : Buffer.alloc(0);
  return bytes.length === 48 ? bytesToGuid(bytes.subarray(32)) : undefined;
}

/** `01`, four bytes that stand for the drive and the unique id of the row, in base32. */
export function entryIdOf(library: Library, guid: string): string {
  return `01${base32(Buffer.concat([mark(library), guidBytes(guid)]))}`;
}

/** The unique id in an item id; undefined when it is not an id in this library. */
export function guidOfEntry(library: Library, entryId: string): string | undefined {
  const bytes = entryId.startsWith("01") ? unbase32(entryId.slice(2).toUpperCase()) : undefined;
  if (bytes?.length !== 20 || !bytes.subarray(0, 4).equals(mark(library))) return undefined;
  return bytesToGuid(bytes.subarray(4));
}

/** The unique id of the top folder, which is no row. */
export function rootGuid(library: Readonly<{ id: string }>): string {
  return guidFrom(`root folder of ${library.id}`);
}

function mark({ id }: Library): Buffer {
  return createHash("sha256").update(id).digest().subarray(0, 4);
}

/** The first three groups of a GUID are stored the other way round. */
function guidBytes(guid: string): Buffer {
  return turned(Buffer.from(guid.replaceAll("-", ""), "hex"));
}

function bytesToGuid(bytes: Buffer): string {
  const hex = turned(bytes).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function turned(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, 4), bytes.subarray(4, 6), bytes.subarray(6, 8)];
  return Buffer.concat([...parts.map((part) => part.toReversed()), bytes.subarray(8)]);
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join("");
}

function unbase32(text: string): Buffer | undefined {
  const fives = Array.from(text, (letter) => ALPHABET.indexOf(letter));
  if (fives.includes(-1)) return undefined;
  const bits = fives.map((five) => five.toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
