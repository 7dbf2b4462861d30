import * as v from "valibot";
import type { EvaluatieNaam, Niveau } from "../../domain/evaluatie.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, date, parseFields, type Words } from "../list/codec.ts";
import type { ListContract } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";

export const NIVEAU_WORDS: Words<Niveau> = {
  dagelijks: "Dagelijks",
  maandelijks: "Maandelijks",
  kwartaal: "Per kwartaal",
};

/** The columns of Evaluaties that the backlog reads; `evaluaties.ts` holds the contract as a whole. */
export const EVALUATIE_NAMEN: ListContract = {
  title: "Evaluaties",
  description: "De evaluaties van de werkwijze: dagstart, maand en kwartaal.",
  version: 3,
  columns: [
    { name: "Datum", displayName: "Datum", kind: "date", indexed: true },
    { name: "Niveau", displayName: "Niveau", kind: "choice", choices: Object.values(NIVEAU_WORDS), indexed: true },
  ],
};

export const naamSchema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Datum: date,
  Niveau: choice(NIVEAU_WORDS),
});

export const evaluatieNaamCodec: Codec<EvaluatieNaam> = {
  contract: EVALUATIE_NAMEN,
  decode({ fields }) {
    const parsed = parseFields(naamSchema, EVALUATIE_NAMEN, fields);
    if (!parsed.ok) return parsed;
    return ok({ title: parsed.value.Title, date: parsed.value.Datum, niveau: parsed.value.Niveau });
  },
  encode: ({ title, date: day, niveau }) => ({
    Title: title,
    Datum: dateOnlyField(day),
    Niveau: NIVEAU_WORDS[niveau],
  }),
};
