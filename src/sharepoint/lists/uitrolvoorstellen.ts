import * as v from "valibot";
import { ok } from "../../domain/result.ts";
import type { Advies, Uitrolvoorstel, Voorstelstatus } from "../../domain/uitrolvoorstel.ts";
import {
  choice,
  type Codec,
  optionalLookup,
  optionalWord,
  parseFields,
  requiredLookup,
  text,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { EVALUATIES } from "./evaluaties.ts";
import { decodeToetsregels, encodeToetsregels } from "./toetsregels.ts";
import { UITROLGOLVEN } from "./uitrolgolven.ts";

export const ADVIES_WORDS: Words<Advies> = {
  stop: "Stoppen",
  adjust: "Bijsturen",
  "proceed-if": "Doorgaan mits",
  proceed: "Doorgaan",
};

export const VOORSTELSTATUS_WORDS: Words<Voorstelstatus> = {
  draft: "Concept",
  submitted: "Ter vaststelling",
  adopted: "Vastgesteld",
  rejected: "Afgewezen",
};

export const UITROLVOORSTELLEN: ListContract = {
  title: "Uitrolvoorstellen",
  description: "Of een golf van de uitrol kan beginnen: de criteria vooraf, de cijfers en het advies.",
  version: 1,
  columns: [
    { name: "Golf", displayName: "Uitrolgolf", kind: "lookup", list: UITROLGOLVEN.title, indexed: true },
    { name: "Evaluatie", displayName: "Kwartaalevaluatie", kind: "lookup", list: EVALUATIES.title, indexed: true },
    {
      name: "Status",
      displayName: "Status",
      kind: "choice",
      choices: Object.values(VOORSTELSTATUS_WORDS),
      indexed: true,
    },
    {
      name: "Advies",
      displayName: "Advies",
      description: "Leeg zolang de criteria nog niet naast de cijfers zijn gelegd.",
      kind: "choice",
      choices: Object.values(ADVIES_WORDS),
    },
    { name: "Voorwaarden", displayName: "Voorwaarden", kind: "note" },
    { name: "Afwijking", displayName: "Waarom anders dan de regels", kind: "note" },
    {
      name: "Regels",
      displayName: "Criteria en cijfers",
      description:
        "Een criterium per regel, zoals: Klanttevredenheid minstens 7 (vereist): 7,4 – gehaald | Bron: Enquête | Rijen: Metingen 3",
      kind: "note",
    },
    SLEUTEL,
  ],
};

const schema = v.object({
  GolfLookupId: requiredLookup,
  EvaluatieLookupId: optionalLookup,
  Status: choice(VOORSTELSTATUS_WORDS),
  Advies: v.optional(choice(ADVIES_WORDS)),
  Voorwaarden: text,
  Afwijking: text,
  // A line that cannot be read is never passed by: without it the advice could be a better one.
  Regels: v.pipe(
    text,
    v.transform(decodeToetsregels),
    v.check((regels) => regels !== undefined),
  ),
});

export const uitrolvoorstelCodec: Codec<Uitrolvoorstel> = {
  contract: UITROLVOORSTELLEN,
  decode({ fields }) {
    const parsed = parseFields(schema, UITROLVOORSTELLEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      golfId: row.GolfLookupId,
      evaluatieId: row.EvaluatieLookupId,
      status: row.Status,
      regels: row.Regels ?? [],
      advies: row.Advies,
      voorwaarden: row.Voorwaarden,
      afwijking: row.Afwijking,
    });
  },
  encode: (voorstel) => ({
    Title: `Voorstel voor golf ${voorstel.golfId}`,
    GolfLookupId: voorstel.golfId,
    EvaluatieLookupId: voorstel.evaluatieId,
    Status: VOORSTELSTATUS_WORDS[voorstel.status],
    Advies: voorstel.advies === undefined ? undefined : ADVIES_WORDS[voorstel.advies],
    Voorwaarden: optionalWord(voorstel.voorwaarden),
    Afwijking: optionalWord(voorstel.afwijking),
    Regels: optionalWord(encodeToetsregels(voorstel.regels)),
  }),
};
