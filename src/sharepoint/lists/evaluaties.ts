import * as v from "valibot";
import type { Evaluatie, Niveau } from "../../domain/evaluatie.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, date, optionalText, parseFields, type Words } from "../list/codec.ts";
import { type ListContract, SELECTIEKLASSE, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";

export const NIVEAU_WORDS: Words<Niveau> = {
  dagelijks: "Dagelijks",
  maandelijks: "Maandelijks",
  kwartaal: "Per kwartaal",
};

export const EVALUATIES: ListContract = {
  title: "Evaluaties",
  description: "De evaluaties van de werkwijze: dagstart, maand en kwartaal.",
  version: 2,
  columns: [
    { name: "Datum", displayName: "Datum", kind: "date", indexed: true },
    { name: "Niveau", displayName: "Niveau", kind: "choice", choices: Object.values(NIVEAU_WORDS), indexed: true },
    SELECTIEKLASSE,
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Datum: date,
  Niveau: choice(NIVEAU_WORDS),
  Selectieklasse: optionalText,
});

export const evaluatieCodec: Codec<Evaluatie> = {
  contract: EVALUATIES,
  decode({ fields }) {
    const parsed = parseFields(schema, EVALUATIES, fields);
    if (!parsed.ok) return parsed;
    const { Title, Datum, Niveau, Selectieklasse } = parsed.value;
    return ok({ title: Title, date: Datum, niveau: Niveau, selectieklasse: Selectieklasse });
  },
  encode: (evaluatie) => ({
    Title: evaluatie.title,
    Datum: dateOnlyField(evaluatie.date),
    Niveau: NIVEAU_WORDS[evaluatie.niveau],
    Selectieklasse: evaluatie.selectieklasse,
  }),
};
