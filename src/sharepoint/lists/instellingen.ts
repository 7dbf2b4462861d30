import * as v from "valibot";
import type { SoortOnderwerp } from "../../domain/goedkeuring.ts";
import type { Instelling } from "../../domain/instelling.ts";
import { ok } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  optionalLookup,
  optionalText,
  parseFields,
  text,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { decodePeople, encodePeople } from "./people.ts";
import { PROCESSEN } from "./processen.ts";

export const SOORT_ONDERWERP_WORDS: Words<SoortOnderwerp> = {
  ontwikkelpunt: "Ontwikkelpunt",
  procesdocument: "Procesdocument",
  evaluatie: "Evaluatie",
  uitrolvoorstel: "Uitrolvoorstel",
};

const SOORT_WORDS = { beslisser: "Beslisser", team: "Team", afdeling: "Afdeling" } as const satisfies Words<
  Instelling["kind"]
>;

/** Who decides on what stands here, so members may read this list and only owners may change it. */
export const INSTELLINGEN: ListContract = {
  title: "Instellingen",
  description: "Wie waarover beslist, en welke teams en afdelingen er zijn. Alleen eigenaren van de site wijzigen dit.",
  version: 2,
  columns: [
    { name: "Soort", displayName: "Soort", kind: "choice", choices: Object.values(SOORT_WORDS), indexed: true },
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
      list: PROCESSEN.title,
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
    {
      name: "Leden",
      displayName: "Leden van het team",
      description: "Naam <account>, een per regel.",
      kind: "note",
    },
    SLEUTEL,
  ],
};

const person = { PersoonId: v.pipe(v.string(), v.nonEmpty()), PersoonNaam: optionalText };
const Title = v.pipe(v.string(), v.nonEmpty());

const schema = v.variant("Soort", [
  v.object({
    Soort: v.literal(SOORT_WORDS.beslisser),
    SoortOnderwerp: choice(SOORT_ONDERWERP_WORDS),
    ProcesLookupId: optionalLookup,
    ...person,
    Vanaf: date,
    Tot: v.optional(date),
  }),
  v.object({ Soort: v.literal(SOORT_WORDS.team), Title, Leden: text }),
  v.object({ Soort: v.literal(SOORT_WORDS.afdeling), Title, ...person }),
]);

export const instellingCodec: Codec<Instelling> = {
  contract: INSTELLINGEN,
  decode({ fields }) {
    const parsed = parseFields(schema, INSTELLINGEN, fields);
    return parsed.ok ? ok(instellingFrom(parsed.value)) : parsed;
  },
  encode: (instelling) => ({ ...fieldsOf(instelling), Soort: SOORT_WORDS[instelling.kind] }),
};

function instellingFrom(row: v.InferOutput<typeof schema>): Instelling {
  switch (row.Soort) {
    case SOORT_WORDS.beslisser:
      return {
        kind: "beslisser",
        persoon: { id: row.PersoonId, name: row.PersoonNaam ?? row.PersoonId },
        soort: row.SoortOnderwerp,
        procesId: row.ProcesLookupId,
        from: row.Vanaf,
        until: row.Tot,
      };
    case SOORT_WORDS.team:
      return { kind: "team", name: row.Title, leden: decodePeople(row.Leden) };
    case SOORT_WORDS.afdeling:
      return {
        kind: "afdeling",
        name: row.Title,
        lijnmanager: { id: row.PersoonId, name: row.PersoonNaam ?? row.PersoonId },
      };
  }
}

function fieldsOf(instelling: Instelling) {
  switch (instelling.kind) {
    case "beslisser": {
      const { persoon, soort, procesId, from, until } = instelling;
      return {
        Title: `${persoon.name} beslist over ${SOORT_ONDERWERP_WORDS[soort].toLowerCase()}`,
        SoortOnderwerp: SOORT_ONDERWERP_WORDS[soort],
        ProcesLookupId: procesId,
        PersoonId: persoon.id,
        PersoonNaam: persoon.name,
        Vanaf: dateOnlyField(from),
        Tot: until && dateOnlyField(until),
      };
    }
    case "team":
      return { Title: instelling.name, Leden: encodePeople(instelling.leden) };
    case "afdeling": {
      const { name, lijnmanager } = instelling;
      return { Title: name, PersoonId: lijnmanager.id, PersoonNaam: lijnmanager.name };
    }
  }
}
