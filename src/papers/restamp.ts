import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { LANGUAGE, type Properties } from "./paper.ts";

const CORE = "docProps/core.xml";

/** An archive keeps local time without a zone; these numbers are the same everywhere and say nothing. */
const ENTRY_TIME = new Date(2026, 0, 5, 8);

/** The same file with a fixed moment instead of the present one, and with its language among its properties. */
export function restamped(packed: Uint8Array, properties: Properties): Uint8Array {
  const parts = unzipSync(packed);
  const entries = Object.entries(parts).map(
    ([name, bytes]) => [name, name === CORE ? fixed(bytes, properties) : bytes] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_TIME, level: 6 });
}

function fixed(core: Uint8Array, { written: moment }: Properties): Uint8Array {
  const xml = strFromU8(core)
    .replace(/(<dcterms:created[^>]*>)[^<]*/, `$1${moment}`)
    .replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${moment}`)
    .replace("</cp:coreProperties>", `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`);
  return strToU8(xml);
}
