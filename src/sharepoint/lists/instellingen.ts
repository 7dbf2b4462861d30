import * as v from "valibot";
import type { Beslisser, SoortOnderwerp } from "../../domain/goedkeuring.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, date, optionalText, parseFields, type Words } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";

export const SOORT_ONDERWERP_WORDS: Words<SoortOnderwerp> = {
  ontwikkelpunt: "Ontwikkelpunt",
  procesdocument: "Procesdocument",
  evaluatie: "Evaluatie",
  uitrolvoorstel: "Uitrolvoorstel",
};

const SOORT_WORDS = { beslisser: "Beslisser" } as const;

/** Who decides on what stands here, so members may read this list and only owners may change it. */
export const INSTELLINGEN: ListContract = {
  title: "Instellingen",
  description: "Wie waarover beslist. Alleen eigenaren van de site mogen dit wijzigen.",
  version: 1,
  columns: [
    { name: "Soort", displayName: "Soort", kind: "choice", choices: Object.values(SOORT_WORDS), indexed: true },
    {
      name: "SoortOnderwerp",
      displayName: "Beslist over",
      kind: "choice",
      choices: Object.values(SOORT_ONDERWERP_WORDS),
    },
    { name: "PersoonId", displayName: "Persoon (account)", kind: "text", indexed: true },
    { name: "PersoonNaam", displayName: "Persoon", kind: "text" },
    { name: "Vanaf", displayName: "Vanaf", kind: "date" },
    {
      name: "Tot",
      displayName: "Tot en met",
      description: "Beëindig met een datum; zo blijven oude besluiten geldig.",
      kind: "date",
    },
    SLEUTEL,
  ],
};

const schema = v.object({
  Soort: v.literal(SOORT_WORDS.beslisser),
  SoortOnderwerp: choice(SOORT_ONDERWERP_WORDS),
  PersoonId: v.pipe(v.string(), v.nonEmpty()),
  PersoonNaam: optionalText,
  Vanaf: date,
  Tot: v.optional(date),
});

export const beslisserCodec: Codec<Beslisser> = {
  contract: INSTELLINGEN,
  decode({ fields }) {
    const parsed = parseFields(schema, INSTELLINGEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      persoon: { id: row.PersoonId, name: row.PersoonNaam ?? row.PersoonId },
      soort: row.SoortOnderwerp,
      from: row.Vanaf,
      until: row.Tot,
    });
  },
  encode: ({ persoon, soort, from, until }) => ({
    Title: `${persoon.name} beslist over ${SOORT_ONDERWERP_WORDS[soort].toLowerCase()}`,
    Soort: SOORT_WORDS.beslisser,
    SoortOnderwerp: SOORT_ONDERWERP_WORDS[soort],
    PersoonId: persoon.id,
    PersoonNaam: persoon.name,
    Vanaf: dateOnlyField(from),
    Tot: until && dateOnlyField(until),
  }),
};
