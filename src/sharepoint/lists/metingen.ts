import * as v from "valibot";
import type { Indicator, Kwaliteit, Meting, SoortMeting } from "../../domain/meting.ts";
import { ok } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  optionalLookup,
  optionalWord,
  parseFields,
  text,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { PROCESSEN } from "./processen.ts";
import { WIJKEN } from "./wijken.ts";

export const INDICATOR_WORDS: Words<Indicator> = {
  klanttevredenheid: "Klanttevredenheid",
  doorlooptijd: "Doorlooptijd",
  wachttijd: "Wachttijd",
  caseload: "Caseload",
  instroom: "Instroom",
  anders: "Anders",
};

export const SOORT_METING_WORDS: Words<SoortMeting> = {
  baseline: "Nulmeting",
  target: "Streefwaarde",
  measured: "Meting",
};

export const KWALITEIT_WORDS: Words<Kwaliteit> = {
  confirmed: "Vastgesteld",
  provisional: "Voorlopig",
  estimated: "Geschat",
};

export const METINGEN: ListContract = {
  title: "Metingen",
  description: "Cijfers over het werk, met hun bron en hoe betrouwbaar ze zijn. Geen gegevens van inwoners.",
  version: 1,
  columns: [
    {
      name: "Indicator",
      displayName: "Indicator",
      kind: "choice",
      choices: Object.values(INDICATOR_WORDS),
      indexed: true,
    },
    { name: "Soort", displayName: "Soort", kind: "choice", choices: Object.values(SOORT_METING_WORDS), indexed: true },
    { name: "Datum", displayName: "Datum", kind: "date", indexed: true },
    { name: "Waarde", displayName: "Waarde", kind: "number", decimals: 2 },
    { name: "Eenheid", displayName: "Eenheid", kind: "text" },
    { name: "Bron", displayName: "Bron", kind: "text" },
    { name: "Kwaliteit", displayName: "Kwaliteit", kind: "choice", choices: Object.values(KWALITEIT_WORDS) },
    { name: "Wijk", displayName: "Wijk", kind: "lookup", list: WIJKEN.title, indexed: true },
    { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCESSEN.title, indexed: true },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Indicator: choice(INDICATOR_WORDS),
  Soort: choice(SOORT_METING_WORDS),
  Datum: date,
  Waarde: v.pipe(v.number(), v.finite()),
  Eenheid: text,
  Bron: text,
  Kwaliteit: choice(KWALITEIT_WORDS),
  WijkLookupId: optionalLookup,
  ProcesLookupId: optionalLookup,
});

export const metingCodec: Codec<Meting> = {
  contract: METINGEN,
  decode({ fields }) {
    const parsed = parseFields(schema, METINGEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      title: row.Title,
      indicator: row.Indicator,
      soort: row.Soort,
      datum: row.Datum,
      waarde: row.Waarde,
      eenheid: row.Eenheid,
      bron: row.Bron,
      kwaliteit: row.Kwaliteit,
      wijkId: row.WijkLookupId,
      procesId: row.ProcesLookupId,
    });
  },
  encode: (meting) => ({
    Title: meting.title,
    Indicator: INDICATOR_WORDS[meting.indicator],
    Soort: SOORT_METING_WORDS[meting.soort],
    Datum: dateOnlyField(meting.datum),
    Waarde: meting.waarde,
    Eenheid: optionalWord(meting.eenheid),
    Bron: optionalWord(meting.bron),
    Kwaliteit: KWALITEIT_WORDS[meting.kwaliteit],
    WijkLookupId: meting.wijkId,
    ProcesLookupId: meting.procesId,
  }),
};
