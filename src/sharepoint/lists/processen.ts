import * as v from "valibot";
import { NIVEAUS_VOLWASSENHEID, type Proces, PROCES_STATUSES, type ProcesStatus } from "../../domain/proces.ts";
import { ok } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  joined,
  names,
  optionalText,
  optionalWord,
  parseFields,
  personFrom,
  text,
  type Words,
  wordsFrom,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { COMPLEXITEIT_WORDS } from "./complexiteit.ts";
import { DOMEIN_WORDS, PROCES_NAMEN } from "./procesNamen.ts";
import { decodeVarianten, encodeVarianten } from "./varianten.ts";

export const PROCES_STATUS_WORDS: Words<ProcesStatus> = {
  "to-describe": "Te beschrijven",
  "in-development": "In uitwerking",
  submitted: "Ter vaststelling",
  adopted: "Vastgesteld",
  "in-revision": "In herziening",
  retired: "Vervallen",
};

export const PROCESSEN: ListContract = {
  ...PROCES_NAMEN,
  columns: [
    ...PROCES_NAMEN.columns,
    { name: "BeheerderId", displayName: "Procesbeheerder (account)", kind: "text", indexed: true },
    { name: "BeheerderNaam", displayName: "Procesbeheerder", kind: "text" },
    { name: "PlaatsvervangerId", displayName: "Plaatsvervanger (account)", kind: "text" },
    { name: "PlaatsvervangerNaam", displayName: "Plaatsvervanger van de eigenaar", kind: "text" },
    {
      name: "Varianten",
      displayName: "Varianten",
      description: "Enkelvoudig, Meervoudig, Complex; gescheiden door een puntkomma.",
      kind: "text",
    },
    {
      name: "Variantstappen",
      displayName: "Stappen per variant",
      description: "Een stap per regel, met ervoor de letters van de varianten: E, M of C. Zie de handleiding.",
      kind: "note",
    },
    { name: "Wisselen", displayName: "Wanneer naar een andere variant", kind: "note" },
    {
      name: "Aandeel",
      displayName: "Aandeel per variant (%)",
      description: "Bijvoorbeeld: E 60; M 30; C 10.",
      kind: "text",
    },
    {
      name: "Status",
      displayName: "Status",
      kind: "choice",
      choices: PROCES_STATUSES.map((status) => PROCES_STATUS_WORDS[status]),
      indexed: true,
    },
    { name: "Volgorde", displayName: "Volgorde", kind: "number", minimum: 1, indexed: true },
    { name: "Volwassenheid", displayName: "Volwassenheid (1–5)", kind: "number", minimum: 1, maximum: 5 },
    { name: "HerzienVoor", displayName: "Herzien voor", kind: "date", indexed: true },
    { name: "Doel", displayName: "Doel", kind: "note" },
    { name: "Begin", displayName: "Begint met", kind: "note" },
    { name: "Resultaat", displayName: "Resultaat", kind: "note" },
    { name: "Keten", displayName: "Keten", kind: "text" },
    {
      name: "Afdelingen",
      displayName: "Afdelingen",
      description: "Afdelingen die het proces raakt; gescheiden door een puntkomma.",
      kind: "text",
    },
    {
      name: "Teams",
      displayName: "Teams",
      description: "Teams die ermee werken; gescheiden door een puntkomma.",
      kind: "text",
    },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Domein: choice(DOMEIN_WORDS),
  EigenaarId: optionalText,
  EigenaarNaam: optionalText,
  BeheerderId: optionalText,
  BeheerderNaam: optionalText,
  PlaatsvervangerId: optionalText,
  PlaatsvervangerNaam: optionalText,
  Varianten: text,
  Variantstappen: text,
  Wisselen: text,
  Aandeel: text,
  // Rows from before the first version of the register have none.
  Status: v.optional(choice(PROCES_STATUS_WORDS), PROCES_STATUS_WORDS["to-describe"]),
  Volgorde: v.optional(v.number()),
  Volwassenheid: v.optional(v.picklist(NIVEAUS_VOLWASSENHEID)),
  HerzienVoor: v.optional(date),
  Doel: text,
  Begin: text,
  Resultaat: text,
  Keten: text,
  Afdelingen: text,
  Teams: text,
});

export const procesCodec: Codec<Proces> = {
  contract: PROCESSEN,
  decode({ fields }) {
    const parsed = parseFields(schema, PROCESSEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      title: row.Title,
      domein: row.Domein,
      status: row.Status,
      eigenaar: personFrom(row.EigenaarId, row.EigenaarNaam),
      beheerder: personFrom(row.BeheerderId, row.BeheerderNaam),
      plaatsvervanger: personFrom(row.PlaatsvervangerId, row.PlaatsvervangerNaam),
      varianten: wordsFrom(COMPLEXITEIT_WORDS, row.Varianten),
      variantbeschrijving: decodeVarianten(row.Variantstappen, row.Wisselen, row.Aandeel),
      volgorde: row.Volgorde,
      volwassenheid: row.Volwassenheid,
      herzienVoor: row.HerzienVoor,
      doel: row.Doel,
      begin: row.Begin,
      resultaat: row.Resultaat,
      keten: row.Keten,
      afdelingen: names(row.Afdelingen),
      teams: names(row.Teams),
    });
  },
  encode: (proces) => ({
    Title: proces.title,
    Domein: DOMEIN_WORDS[proces.domein],
    Status: PROCES_STATUS_WORDS[proces.status],
    EigenaarId: proces.eigenaar?.id,
    EigenaarNaam: proces.eigenaar?.name,
    BeheerderId: proces.beheerder?.id,
    BeheerderNaam: proces.beheerder?.name,
    PlaatsvervangerId: proces.plaatsvervanger?.id,
    PlaatsvervangerNaam: proces.plaatsvervanger?.name,
    Varianten: joined(proces.varianten.map((variant) => COMPLEXITEIT_WORDS[variant])),
    ...encodeVarianten(proces.variantbeschrijving),
    Volgorde: proces.volgorde,
    Volwassenheid: proces.volwassenheid,
    HerzienVoor: proces.herzienVoor && dateOnlyField(proces.herzienVoor),
    Doel: optionalWord(proces.doel),
    Begin: optionalWord(proces.begin),
    Resultaat: optionalWord(proces.resultaat),
    Keten: optionalWord(proces.keten),
    Afdelingen: joined(proces.afdelingen),
    Teams: joined(proces.teams),
  }),
};
