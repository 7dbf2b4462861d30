import * as v from "valibot";
import type { Beslisser, SoortOnderwerp } from "../../domain/goedkeuring.ts";
import type { Instelling } from "../../domain/instelling.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, date, optionalLookup, optionalText, parseFields, type Words } from "../list/codec.ts";
import type { ListContract } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { PROCES_NAMEN } from "./procesNamen.ts";

export const SOORT_ONDERWERP_WORDS: Words<SoortOnderwerp> = {
  ontwikkelpunt: "Ontwikkelpunt",
  procesdocument: "Procesdocument",
  evaluatie: "Evaluatie",
  uitrolvoorstel: "Uitrolvoorstel",
  wijkplan: "Wijkplan",
};

export const SOORT_INSTELLING_WORDS = {
  beslisser: "Beslisser",
  team: "Team",
  afdeling: "Afdeling",
} as const satisfies Words<Instelling["kind"]>;

/** The columns of Instellingen that say who decides; `instellingen.ts` holds the contract as a whole. */
export const BESLISSERS: ListContract = {
  title: "Instellingen",
  description: "Wie waarover beslist, en welke teams en afdelingen er zijn. Alleen eigenaren van de site wijzigen dit.",
  version: 3,
  columns: [
    {
      name: "Soort",
      displayName: "Soort",
      kind: "choice",
      choices: Object.values(SOORT_INSTELLING_WORDS),
      indexed: true,
    },
    {
      name: "SoortOnderwerp",
      displayName: "Beslist over",
      kind: "choice",
      choices: Object.values(SOORT_ONDERWERP_WORDS),
    },
    {
      name: "Proces",
      displayName: "Alleen voor proces",
      description: "Leeg betekent: voor alle processen.",
      kind: "lookup",
      list: PROCES_NAMEN.title,
      indexed: true,
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
  ],
};

/** What a row that names a person holds. */
export const person = { PersoonId: v.pipe(v.string(), v.nonEmpty()), PersoonNaam: optionalText };

const schema = v.object({
  Soort: v.literal(SOORT_INSTELLING_WORDS.beslisser),
  SoortOnderwerp: choice(SOORT_ONDERWERP_WORDS),
  ProcesLookupId: optionalLookup,
  ...person,
  Vanaf: date,
  Tot: v.optional(date),
});

export const beslisserCodec: Codec<Beslisser> = {
  contract: BESLISSERS,
  concerns: ({ fields }) =>
    fields.Soort !== SOORT_INSTELLING_WORDS.team && fields.Soort !== SOORT_INSTELLING_WORDS.afdeling,
  decode({ fields }) {
    const parsed = parseFields(schema, BESLISSERS, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      persoon: { id: row.PersoonId, name: row.PersoonNaam ?? row.PersoonId },
      soort: row.SoortOnderwerp,
      procesId: row.ProcesLookupId,
      from: row.Vanaf,
      until: row.Tot,
    });
  },
  encode: ({ persoon, soort, procesId, from, until }) => ({
    Title: `${persoon.name} beslist over ${SOORT_ONDERWERP_WORDS[soort].toLowerCase()}`,
    Soort: SOORT_INSTELLING_WORDS.beslisser,
    SoortOnderwerp: SOORT_ONDERWERP_WORDS[soort],
    ProcesLookupId: procesId,
    PersoonId: persoon.id,
    PersoonNaam: persoon.name,
    Vanaf: dateOnlyField(from),
    Tot: until && dateOnlyField(until),
  }),
};
