import * as v from "valibot";
import type { Implementatiestap, SoortStap } from "../../domain/implementatie.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  optionalText,
  parseFields,
  personFrom,
  requiredLookup,
  text,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { PROCESDOCUMENTEN } from "./procesdocumenten.ts";
import { PROCESSEN } from "./processen.ts";

export const SOORT_STAP_WORDS: Words<SoortStap> = {
  werkinstructie: "Werkinstructie",
  document: "Document",
  "ict-systeem": "ICT-systeem",
  communicatie: "Communicatie",
  training: "Training",
};

export const STAND_WORDS: Words<Implementatiestap["stand"]> = {
  open: "Open",
  done: "Klaar",
  "not-needed": "Niet nodig",
};

export const IMPLEMENTATIESTAPPEN: ListContract = {
  title: "Implementatiestappen",
  description: "Wat er na het vaststellen moet gebeuren: van papier naar doen.",
  version: 1,
  columns: [
    { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCESSEN.title, indexed: true },
    { name: "Document", displayName: "Document", kind: "lookup", list: PROCESDOCUMENTEN.title, indexed: true },
    { name: "Versie", displayName: "Vastgestelde versie", kind: "text" },
    { name: "Soort", displayName: "Soort", kind: "choice", choices: Object.values(SOORT_STAP_WORDS), indexed: true },
    {
      name: "Systeem",
      displayName: "Systeem",
      description: "Bij een ICT-systeem: welk, zoals regiesysteem, Suite of JCC.",
      kind: "text",
      indexed: true,
    },
    { name: "Stand", displayName: "Stand", kind: "choice", choices: Object.values(STAND_WORDS), indexed: true },
    { name: "TrekkerId", displayName: "Trekker (account)", kind: "text", indexed: true },
    { name: "TrekkerNaam", displayName: "Trekker", kind: "text" },
    { name: "Streefdatum", displayName: "Streefdatum", kind: "date", indexed: true },
    { name: "GereedOp", displayName: "Gereed op", kind: "date" },
    { name: "Bewijs", displayName: "Bewijs", description: "Waaraan je ziet dat het klaar is.", kind: "note" },
    { name: "Reden", displayName: "Waarom niet nodig", kind: "note" },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  ProcesLookupId: requiredLookup,
  DocumentLookupId: requiredLookup,
  Versie: v.pipe(v.string(), v.nonEmpty()),
  Soort: choice(SOORT_STAP_WORDS),
  Systeem: optionalText,
  Stand: choice(STAND_WORDS),
  TrekkerId: optionalText,
  TrekkerNaam: optionalText,
  Streefdatum: v.optional(date),
  GereedOp: v.optional(date),
  Bewijs: text,
  Reden: text,
});

export const implementatiestapCodec: Codec<Implementatiestap> = {
  contract: IMPLEMENTATIESTAPPEN,
  decode({ fields }) {
    const parsed = parseFields(schema, IMPLEMENTATIESTAPPEN, fields);
    return parsed.ok ? stapFrom(parsed.value) : parsed;
  },
  encode: (stap) => ({
    Title: stap.title,
    ProcesLookupId: stap.procesId,
    DocumentLookupId: stap.documentId,
    Versie: stap.versie,
    Soort: SOORT_STAP_WORDS[stap.soort],
    Systeem: stap.soort === "ict-systeem" ? stap.systeem : undefined,
    Stand: STAND_WORDS[stap.stand],
    TrekkerId: stap.trekker?.id,
    TrekkerNaam: stap.trekker?.name,
    Streefdatum: stap.streefdatum && dateOnlyField(stap.streefdatum),
    GereedOp: stap.stand === "done" ? dateOnlyField(stap.gereedOp) : undefined,
    Bewijs: stap.stand === "done" ? stap.bewijs : undefined,
    Reden: stap.stand === "not-needed" ? stap.reden : undefined,
  }),
};

function stapFrom(row: v.InferOutput<typeof schema>): Result<Implementatiestap, readonly string[]> {
  const stap = {
    title: row.Title,
    soort: row.Soort,
    procesId: row.ProcesLookupId,
    documentId: row.DocumentLookupId,
    versie: row.Versie,
    systeem: row.Soort === "ict-systeem" ? row.Systeem : undefined,
    trekker: personFrom(row.TrekkerId, row.TrekkerNaam),
    streefdatum: row.Streefdatum,
  };
  switch (row.Stand) {
    case "open":
      return ok({ ...stap, stand: "open" });
    case "done":
      if (row.Bewijs.trim() === "") return refuse(["Bewijs"]);
      if (row.GereedOp === undefined) return refuse(["Gereed op"]);
      return ok({ ...stap, stand: "done", bewijs: row.Bewijs, gereedOp: row.GereedOp });
    case "not-needed":
      if (row.Reden.trim() === "") return refuse(["Waarom niet nodig"]);
      return ok({ ...stap, stand: "not-needed", reden: row.Reden });
  }
}
