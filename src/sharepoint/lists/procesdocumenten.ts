import * as v from "valibot";
import type { Documentstatus, Procesdocument, SoortDocument } from "../../domain/procesdocument.ts";
import { ok } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  joined,
  optionalLookup,
  optionalText,
  parseFields,
  text,
  type Words,
  wordsFrom,
} from "../list/codec.ts";
import { type ListContract, SELECTIEKLASSE } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { COMPLEXITEIT_WORDS } from "./complexiteit.ts";
import { decodePeople, encodePeople } from "./people.ts";
import { PROCESSEN } from "./processen.ts";

export const SOORT_DOCUMENT_WORDS: Words<SoortDocument> = {
  procesbeschrijving: "Procesbeschrijving",
  werkinstructie: "Werkinstructie",
  "service-blueprint": "Service blueprint",
  klantreis: "Klantreis",
  formulier: "Formulier",
  overig: "Overig",
};

export const DOCUMENTSTATUS_WORDS: Words<Documentstatus> = {
  concept: "Concept",
  submitted: "Ter vaststelling",
  adopted: "Vastgesteld",
  retired: "Vervallen",
};

/** The library. Its title is also the part of the address that stays. */
export const PROCESDOCUMENTEN: ListContract = {
  title: "Procesdocumenten",
  description: "Beschrijvingen en werkinstructies van de processen. Zonder gegevens van inwoners.",
  version: 1,
  library: true,
  columns: [
    { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCESSEN.title, indexed: true },
    {
      name: "Soort",
      displayName: "Soort",
      kind: "choice",
      choices: Object.values(SOORT_DOCUMENT_WORDS),
      indexed: true,
    },
    {
      name: "Documentstatus",
      displayName: "Documentstatus",
      kind: "choice",
      choices: Object.values(DOCUMENTSTATUS_WORDS),
      indexed: true,
    },
    {
      name: "Varianten",
      displayName: "Varianten",
      description: "Enkelvoudig, Meervoudig, Complex; gescheiden door een puntkomma.",
      kind: "text",
    },
    { name: "VastgesteldeVersie", displayName: "Vastgestelde versie", kind: "text" },
    { name: "VastgesteldOp", displayName: "Vastgesteld op", kind: "date", indexed: true },
    { name: "VastgesteldDoor", displayName: "Vastgesteld door", kind: "note" },
    SELECTIEKLASSE,
  ],
};

const schema = v.object({
  FileLeafRef: v.pipe(v.string(), v.nonEmpty()),
  FileSizeDisplay: v.optional(v.union([v.string(), v.number()])),
  _UIVersionString: v.optional(v.string(), "1.0"),
  ProcesLookupId: optionalLookup,
  // Somebody may have put a file there in another way: then it is a concept of which nothing is known yet.
  Soort: v.optional(choice(SOORT_DOCUMENT_WORDS), SOORT_DOCUMENT_WORDS.overig),
  Documentstatus: v.optional(choice(DOCUMENTSTATUS_WORDS), DOCUMENTSTATUS_WORDS.concept),
  Varianten: text,
  VastgesteldeVersie: optionalText,
  VastgesteldOp: v.optional(date),
  VastgesteldDoor: text,
  Selectieklasse: optionalText,
});

export const procesdocumentCodec: Codec<Procesdocument> = {
  contract: PROCESDOCUMENTEN,
  concerns: ({ fields }) => fields.ContentType !== "Folder",
  decode({ fields, webUrl }) {
    const parsed = parseFields(schema, PROCESDOCUMENTEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    const size = Number(row.FileSizeDisplay ?? Number.NaN);
    return ok({
      name: row.FileLeafRef,
      folder: folderOf(webUrl),
      size: Number.isNaN(size) ? undefined : size,
      versie: row._UIVersionString,
      procesId: row.ProcesLookupId,
      soort: row.Soort,
      status: row.Documentstatus,
      varianten: wordsFrom(COMPLEXITEIT_WORDS, row.Varianten),
      vastgesteldeVersie: row.VastgesteldeVersie,
      vastgesteldOp: row.VastgesteldOp,
      vastgesteldDoor: decodePeople(row.VastgesteldDoor),
      selectieklasse: row.Selectieklasse,
    });
  },
  kept: ({ name }) => ({ FileLeafRef: name }),
  encode: (document) => ({
    ProcesLookupId: document.procesId,
    Soort: SOORT_DOCUMENT_WORDS[document.soort],
    Documentstatus: DOCUMENTSTATUS_WORDS[document.status],
    Varianten: joined(document.varianten.map((variant) => COMPLEXITEIT_WORDS[variant])),
    VastgesteldeVersie: document.vastgesteldeVersie,
    VastgesteldOp: document.vastgesteldOp && dateOnlyField(document.vastgesteldOp),
    VastgesteldDoor: document.vastgesteldDoor.length === 0 ? undefined : encodePeople(document.vastgesteldDoor),
    Selectieklasse: document.selectieklasse,
  }),
};

/** The folders between the library and the file, from the address of the file. */
function folderOf(webUrl: string | undefined): string {
  const parts = (webUrl ?? "").split("?")[0]?.split("/").map(decode) ?? [];
  const library = parts.lastIndexOf(PROCESDOCUMENTEN.title);
  return library < 0 ? "" : parts.slice(library + 1, -1).join("/");
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
