import * as v from "valibot";
import type { Evaluatie, Niveau } from "../../domain/evaluatie.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, date, parseFields, type Words } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";

export const NIVEAU_WORDS: Words<Niveau> = {
  dagelijks: "Dagelijks",
  maandelijks: "Maandelijks",
  kwartaal: "Per kwartaal",
};

export const EVALUATIES: ListContract = {
  title: "Evaluaties",
  description: "De evaluaties van de werkwijze: dagstart, maand en kwartaal.",
  version: 1,
  columns: [
    { name: "Datum", displayName: "Datum", kind: "date", indexed: true },
    { name: "Niveau", displayName: "Niveau", kind: "choice", choices: Object.values(NIVEAU_WORDS), indexed: true },
    SLEUTEL,
  ],
};

const schema = v.object({ Title: v.pipe(v.string(), v.nonEmpty()), Datum: date, Niveau: choice(NIVEAU_WORDS) });

export const evaluatieCodec: Codec<Evaluatie> = {
  contract: EVALUATIES,
  decode({ fields }) {
    const parsed = parseFields(schema, EVALUATIES, fields);
    if (!parsed.ok) return parsed;
    return ok({ title: parsed.value.Title, date: parsed.value.Datum, niveau: parsed.value.Niveau });
  },
  encode: (evaluatie) => ({
    Title: evaluatie.title,
    Datum: dateOnlyField(evaluatie.date),
    Niveau: NIVEAU_WORDS[evaluatie.niveau],
  }),
};
