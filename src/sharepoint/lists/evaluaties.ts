import * as v from "valibot";
import type { Correctie, Evaluatie, Evaluatiestatus } from "../../domain/evaluatie.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, optionalText, optionalWord, parseFields, text, type Words } from "../list/codec.ts";
import { type ListContract, SELECTIEKLASSE, SLEUTEL } from "../list/contract.ts";
import { EVALUATIE_NAMEN, evaluatieNaamCodec, naamSchema } from "./evaluatieNamen.ts";
import { decodePeople, encodePeople } from "./people.ts";

export const EVALUATIESTATUS_WORDS: Words<Evaluatiestatus> = {
  planned: "Gepland",
  draft: "Concept",
  submitted: "Ter vaststelling",
  adopted: "Vastgesteld",
};

export const EVALUATIES: ListContract = {
  ...EVALUATIE_NAMEN,
  columns: [
    ...EVALUATIE_NAMEN.columns,
    {
      name: "Status",
      displayName: "Status",
      kind: "choice",
      choices: Object.values(EVALUATIESTATUS_WORDS),
      indexed: true,
    },
    { name: "Aanwezig", displayName: "Aanwezig", description: "Eén per regel: Naam <account>.", kind: "note" },
    {
      name: "Afwezig",
      displayName: "Afwezig met kennisgeving",
      description: "Eén per regel: Naam <account>.",
      kind: "note",
    },
    {
      name: "CorrigeertId",
      displayName: "Corrigeert",
      description: "Het nummer van de rij van het verslag waar dit voor in de plaats komt.",
      kind: "text",
      indexed: true,
    },
    { name: "Correctiereden", displayName: "Waarom gecorrigeerd", kind: "note" },
    SELECTIEKLASSE,
    SLEUTEL,
  ],
};

const schema = v.object({
  ...naamSchema.entries,
  // Rows of before there were minutes have no status: those meetings were held.
  Status: v.optional(choice(EVALUATIESTATUS_WORDS), EVALUATIESTATUS_WORDS.draft),
  Aanwezig: text,
  Afwezig: text,
  CorrigeertId: optionalText,
  Correctiereden: text,
  Selectieklasse: optionalText,
});

export const evaluatieCodec: Codec<Evaluatie> = {
  contract: EVALUATIES,
  decode({ fields }) {
    const parsed = parseFields(schema, EVALUATIES, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      title: row.Title,
      date: row.Datum,
      niveau: row.Niveau,
      status: row.Status,
      aanwezig: decodePeople(row.Aanwezig),
      afwezig: decodePeople(row.Afwezig),
      ...correctieFrom(row.CorrigeertId, row.Correctiereden),
      selectieklasse: row.Selectieklasse,
    });
  },
  encode: (evaluatie) => ({
    ...evaluatieNaamCodec.encode(evaluatie),
    Status: EVALUATIESTATUS_WORDS[evaluatie.status],
    Aanwezig: optionalWord(encodePeople(evaluatie.aanwezig)),
    Afwezig: optionalWord(encodePeople(evaluatie.afwezig)),
    CorrigeertId: evaluatie.correctie?.evaluatieId,
    Correctiereden: evaluatie.correctie?.reden,
    Selectieklasse: evaluatie.selectieklasse,
  }),
};

function correctieFrom(evaluatieId: string | undefined, reden: string): Readonly<{ correctie?: Correctie }> {
  return evaluatieId === undefined ? {} : { correctie: { evaluatieId, reden } };
}
