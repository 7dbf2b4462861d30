import * as v from "valibot";
import { ok, refuse } from "../../domain/result.ts";
import type { Cijfernaam, Oordeel, SoortRegel, Verslagregel } from "../../domain/verslagregel.ts";
import {
  choice,
  type Codec,
  optionalLookup,
  optionalText,
  parseFields,
  requiredLookup,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { EVALUATIES } from "./evaluaties.ts";
import { ONDERDEEL, ONDERDEEL_WORDS } from "./onderdelen.ts";
import { ONTWIKKELPUNTEN } from "./ontwikkelpunten.ts";

export const SOORT_REGEL_WORDS: Words<SoortRegel> = {
  tekst: "Tekst",
  signaal: "Signaal",
  oordeel: "Oordeel",
  criterium: "Criterium",
  cijfer: "Cijfer",
};

export const OORDEEL_WORDS: Words<Oordeel> = {
  good: "Gaat goed",
  attention: "Vraagt aandacht",
  insufficient: "Onvoldoende",
};

export const CIJFER_WORDS: Words<Cijfernaam> = {
  raised: "Ingebracht",
  decided: "Besloten",
  finished: "Afgerond",
  open: "Nog open",
  late: "Te laat",
  "lead-time": "Doorlooptijd",
  "made-acties": "Acties afgesproken",
  "done-acties": "Acties gedaan",
  "late-acties": "Acties te laat",
  missed: "Evaluaties niet gehouden",
  volwassenheid: "Volwassenheid",
  leren: "Leren",
  tevredenheid: "Klanttevredenheid",
};

export const VERSLAGREGELS: ListContract = {
  title: "Verslagregels",
  description: "De verslagen van de evaluaties, regel voor regel, zodat meer mensen tegelijk kunnen schrijven.",
  version: 2,
  columns: [
    { name: "Evaluatie", displayName: "Evaluatie", kind: "lookup", list: EVALUATIES.title, indexed: true },
    ONDERDEEL,
    { name: "Soort", displayName: "Soort", kind: "choice", choices: Object.values(SOORT_REGEL_WORDS), indexed: true },
    { name: "Tekst", displayName: "Tekst", kind: "note" },
    { name: "Oordeel", displayName: "Oordeel", kind: "choice", choices: Object.values(OORDEEL_WORDS) },
    {
      name: "HerkomstId",
      displayName: "Opgetild uit regel",
      description: "Het nummer van de rij van het signaal dat hierheen is opgetild.",
      kind: "text",
      indexed: true,
    },
    { name: "Cijfer", displayName: "Cijfer", kind: "choice", choices: Object.values(CIJFER_WORDS) },
    {
      name: "Rijen",
      displayName: "Getelde rijen",
      description: "De nummers van de rijen die in dit cijfer zijn geteld.",
      kind: "note",
    },
    { name: "Punt", displayName: "Ontwikkelpunt", kind: "lookup", list: ONTWIKKELPUNTEN.title, indexed: true },
    SLEUTEL,
  ],
};

const schema = v.object({
  EvaluatieLookupId: requiredLookup,
  Onderdeel: choice(ONDERDEEL_WORDS),
  Soort: choice(SOORT_REGEL_WORDS),
  Tekst: v.pipe(v.string(), v.nonEmpty()),
  Oordeel: v.optional(choice(OORDEEL_WORDS)),
  HerkomstId: optionalText,
  PuntLookupId: optionalLookup,
  Cijfer: v.optional(choice(CIJFER_WORDS)),
  Rijen: v.optional(v.string(), ""),
});

export const verslagregelCodec: Codec<Verslagregel> = {
  contract: VERSLAGREGELS,
  decode({ fields }) {
    const parsed = parseFields(schema, VERSLAGREGELS, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    const regel = { evaluatieId: row.EvaluatieLookupId, onderdeel: row.Onderdeel, tekst: row.Tekst };
    switch (row.Soort) {
      case "tekst":
      case "criterium":
        return ok({ ...regel, soort: row.Soort });
      case "signaal":
        return ok({ ...regel, soort: "signaal", herkomstId: row.HerkomstId, puntId: row.PuntLookupId });
      case "oordeel":
        return row.Oordeel === undefined
          ? refuse(["Oordeel"])
          : ok({ ...regel, soort: "oordeel", oordeel: row.Oordeel });
      case "cijfer":
        return row.Cijfer === undefined
          ? refuse(["Cijfer"])
          : ok({ ...regel, soort: "cijfer", cijfer: row.Cijfer, rijen: row.Rijen.match(/\d+/g) ?? [] });
    }
  },
  encode: (regel) => ({
    Title: regel.tekst.replace(/\s+/g, " ").trim().slice(0, 255),
    EvaluatieLookupId: regel.evaluatieId,
    Onderdeel: ONDERDEEL_WORDS[regel.onderdeel],
    Soort: SOORT_REGEL_WORDS[regel.soort],
    Tekst: regel.tekst,
    Oordeel: regel.soort === "oordeel" ? OORDEEL_WORDS[regel.oordeel] : undefined,
    HerkomstId: regel.soort === "signaal" ? regel.herkomstId : undefined,
    PuntLookupId: regel.soort === "signaal" ? regel.puntId : undefined,
    Cijfer: regel.soort === "cijfer" ? CIJFER_WORDS[regel.cijfer] : undefined,
    Rijen: regel.soort === "cijfer" ? regel.rijen.join(" ") : undefined,
  }),
};
