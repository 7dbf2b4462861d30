import * as v from "valibot";
import {
  type Aandachtsgebied,
  type Bron,
  isActive,
  type Ontwikkelpunt,
  type Prioriteit,
  SCORES,
  type Score,
  type Status,
} from "../../domain/ontwikkelpunt.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  optionalLookup,
  optionalText,
  parseFields,
  personFrom,
  text,
  type Words,
  yesNo,
} from "../list/codec.ts";
import { type Column, type ListContract, SELECTIEKLASSE, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import type { Fields } from "../list/row.ts";
import { COMPLEXITEIT_WORDS } from "./complexiteit.ts";
import { decodeDeelvragen, encodeDeelvragen } from "./deelvragen.ts";
import { EVALUATIES } from "./evaluaties.ts";
import { PROCES_NAMEN } from "./procesNamen.ts";
import { WIJKEN } from "./wijken.ts";

export const STATUS_WORDS: Words<Status> = {
  new: "Nieuw",
  submitted: "Ter beoordeling",
  approved: "Goedgekeurd",
  "in-development": "In uitwerking",
  "in-implementation": "In implementatie",
  done: "Afgerond",
  rejected: "Afgewezen",
  parked: "Geparkeerd",
};

export const BRON_WORDS: Words<Bron> = {
  pilotteam: "Pilotteam",
  casusoverleg: "Casusoverleg",
  procesbeschrijving: "Procesbeschrijving",
  "dagelijkse-evaluatie": "Dagelijkse evaluatie",
  maandevaluatie: "Maandevaluatie",
  kwartaalevaluatie: "Kwartaalevaluatie",
  intervisie: "Intervisie",
  klanttevredenheid: "Klanttevredenheid",
  anders: "Anders",
};

export const AANDACHTSGEBIED_WORDS: Words<Aandachtsgebied> = {
  "integrale-toegang": "Integrale toegang",
  "integraal-en-wijkgericht": "Integraal en wijkgericht werken",
  regiesysteem: "Regiesysteem",
};

export const PRIORITEIT_WORDS: Words<Prioriteit> = {
  must: "Moet",
  should: "Zou moeten",
  could: "Kan",
  "not-now": "Niet nu",
};

const columns: readonly Column[] = [
  { name: "Toelichting", displayName: "Toelichting", kind: "note" },
  { name: "Status", displayName: "Status", kind: "choice", choices: Object.values(STATUS_WORDS), indexed: true },
  { name: "Actief", displayName: "Actief", kind: "boolean", byDefault: true, indexed: true },
  { name: "Bron", displayName: "Bron", kind: "choice", choices: Object.values(BRON_WORDS), indexed: true },
  {
    name: "Aandachtsgebied",
    displayName: "Aandachtsgebied",
    kind: "choice",
    choices: Object.values(AANDACHTSGEBIED_WORDS),
  },
  { name: "Complexiteit", displayName: "Complexiteit", kind: "choice", choices: Object.values(COMPLEXITEIT_WORDS) },
  { name: "Impact", displayName: "Impact (1–5)", kind: "number", minimum: 1, maximum: 5 },
  { name: "Inspanning", displayName: "Inspanning (1–5)", kind: "number", minimum: 1, maximum: 5 },
  {
    name: "Prioriteit",
    displayName: "Prioriteit",
    kind: "choice",
    choices: Object.values(PRIORITEIT_WORDS),
    indexed: true,
  },
  { name: "Rang", displayName: "Rang", description: "Volgorde binnen een prioriteit.", kind: "text", indexed: true },
  { name: "TrekkerId", displayName: "Trekker (account)", kind: "text", indexed: true },
  { name: "TrekkerNaam", displayName: "Trekker", kind: "text" },
  { name: "Streefdatum", displayName: "Streefdatum", kind: "date", indexed: true },
  { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCES_NAMEN.title, indexed: true },
  { name: "Wijk", displayName: "Wijk", kind: "lookup", list: WIJKEN.title, indexed: true },
  { name: "Evaluatie", displayName: "Evaluatie", kind: "lookup", list: EVALUATIES.title, indexed: true },
  {
    name: "Deelvragen",
    displayName: "Deelvragen",
    description: "Eén vraag per regel; het antwoord eronder na een >.",
    kind: "note",
  },
  { name: "Getoetst", displayName: "Getoetst aan de uitgangspunten", kind: "boolean", byDefault: false },
  { name: "AfgerondOp", displayName: "Afgerond op", kind: "date" },
  SELECTIEKLASSE,
  SLEUTEL,
];

export const ONTWIKKELPUNTEN: ListContract = {
  title: "Ontwikkelpunten",
  description: "Wat we willen verbeteren. Zonder gegevens van inwoners.",
  version: 2,
  columns,
};

const score = v.optional(v.picklist(SCORES));

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Toelichting: text,
  Status: choice(STATUS_WORDS),
  Bron: choice(BRON_WORDS),
  Aandachtsgebied: v.optional(choice(AANDACHTSGEBIED_WORDS)),
  Complexiteit: v.optional(choice(COMPLEXITEIT_WORDS)),
  Impact: score,
  Inspanning: score,
  Prioriteit: v.optional(choice(PRIORITEIT_WORDS)),
  TrekkerId: optionalText,
  TrekkerNaam: optionalText,
  Streefdatum: v.optional(date),
  ProcesLookupId: optionalLookup,
  WijkLookupId: optionalLookup,
  EvaluatieLookupId: optionalLookup,
  Deelvragen: text,
  Getoetst: yesNo,
  AfgerondOp: v.optional(date),
  Selectieklasse: optionalText,
});

export const ontwikkelpuntCodec: Codec<Ontwikkelpunt> = {
  contract: ONTWIKKELPUNTEN,
  decode({ fields }) {
    const parsed = parseFields(schema, ONTWIKKELPUNTEN, fields);
    return parsed.ok ? pointFrom(parsed.value) : parsed;
  },
  encode: (point) => ({ ...contentFields(point), ...statusFields(point) }),
  derived: ["Actief"],
};

function pointFrom(row: v.InferOutput<typeof schema>): Result<Ontwikkelpunt, readonly string[]> {
  const content = contentFrom(row);
  switch (row.Status) {
    case "in-development":
    case "in-implementation":
      if (content.trekker === undefined) return refuse(["Trekker"]);
      return ok({ ...content, trekker: content.trekker, status: row.Status });
    case "done":
      if (content.trekker === undefined) return refuse(["Trekker"]);
      if (row.AfgerondOp === undefined) return refuse(["Afgerond op"]);
      return ok({ ...content, trekker: content.trekker, finishedOn: row.AfgerondOp, status: "done" });
    default:
      return ok({ ...content, status: row.Status });
  }
}

function contentFrom(row: v.InferOutput<typeof schema>) {
  return {
    title: row.Title,
    explanation: row.Toelichting,
    bron: row.Bron,
    aandachtsgebied: row.Aandachtsgebied,
    complexiteit: row.Complexiteit,
    impact: row.Impact,
    inspanning: row.Inspanning,
    prioriteit: row.Prioriteit,
    trekker: personFrom(row.TrekkerId, row.TrekkerNaam),
    streefdatum: row.Streefdatum,
    procesId: row.ProcesLookupId,
    wijkId: row.WijkLookupId,
    evaluatieId: row.EvaluatieLookupId,
    deelvragen: decodeDeelvragen(row.Deelvragen),
    getoetst: row.Getoetst,
    selectieklasse: row.Selectieklasse,
  };
}

function contentFields(point: Ontwikkelpunt): Fields {
  return {
    Title: point.title,
    Toelichting: point.explanation === "" ? undefined : point.explanation,
    Bron: BRON_WORDS[point.bron],
    Aandachtsgebied: point.aandachtsgebied && AANDACHTSGEBIED_WORDS[point.aandachtsgebied],
    Complexiteit: point.complexiteit && COMPLEXITEIT_WORDS[point.complexiteit],
    Impact: point.impact satisfies Score | undefined,
    Inspanning: point.inspanning satisfies Score | undefined,
    Prioriteit: point.prioriteit && PRIORITEIT_WORDS[point.prioriteit],
    TrekkerId: point.trekker?.id,
    TrekkerNaam: point.trekker?.name,
    Streefdatum: point.streefdatum && dateOnlyField(point.streefdatum),
    ProcesLookupId: point.procesId,
    WijkLookupId: point.wijkId,
    EvaluatieLookupId: point.evaluatieId,
    Deelvragen: encodeDeelvragen(point.deelvragen),
    Getoetst: point.getoetst,
    Selectieklasse: point.selectieklasse,
  };
}

function statusFields(point: Ontwikkelpunt): Fields {
  return {
    Status: STATUS_WORDS[point.status],
    Actief: isActive(point),
    AfgerondOp: point.status === "done" ? dateOnlyField(point.finishedOn) : undefined,
  };
}
