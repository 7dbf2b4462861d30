import * as v from "valibot";
import type { Leerstand, Stadium } from "../../domain/leerstand.ts";
import { ok } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  optionalWord,
  parseFields,
  requiredLookup,
  text,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { PROCESSEN } from "./processen.ts";

export const STADIUM_WORDS: Words<Stadium> = {
  voordoen: "Voordoen",
  samendoen: "Samendoen",
  "zelf-doen": "Zelf doen",
};

export const LEERSTAND: ListContract = {
  title: "Leerstand",
  description: "Hoe ver een team is met een proces. Elke stap is een nieuwe regel.",
  version: 1,
  columns: [
    { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCESSEN.title, indexed: true },
    { name: "Team", displayName: "Team", kind: "text", indexed: true },
    { name: "Stadium", displayName: "Stadium", kind: "choice", choices: Object.values(STADIUM_WORDS), indexed: true },
    { name: "Datum", displayName: "Datum", kind: "date", indexed: true },
    { name: "Bewijs", displayName: "Bewijs", kind: "note" },
    { name: "ExterneUren", displayName: "Externe uren in die maand", kind: "number", minimum: 0 },
    SLEUTEL,
  ],
};

const schema = v.object({
  ProcesLookupId: requiredLookup,
  Team: v.pipe(v.string(), v.nonEmpty()),
  Stadium: choice(STADIUM_WORDS),
  Datum: date,
  Bewijs: text,
  ExterneUren: v.optional(v.number()),
});

export const leerstandCodec: Codec<Leerstand> = {
  contract: LEERSTAND,
  decode({ fields }) {
    const parsed = parseFields(schema, LEERSTAND, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      procesId: row.ProcesLookupId,
      team: row.Team,
      stadium: row.Stadium,
      datum: row.Datum,
      bewijs: row.Bewijs,
      externeUren: row.ExterneUren,
    });
  },
  encode: (leerstand) => ({
    Title: `${leerstand.team}: ${STADIUM_WORDS[leerstand.stadium].toLowerCase()}`.slice(0, 255),
    ProcesLookupId: leerstand.procesId,
    Team: leerstand.team,
    Stadium: STADIUM_WORDS[leerstand.stadium],
    Datum: dateOnlyField(leerstand.datum),
    Bewijs: optionalWord(leerstand.bewijs),
    ExterneUren: leerstand.externeUren,
  }),
};
