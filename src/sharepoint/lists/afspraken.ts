import * as v from "valibot";
import type { Actie, Actiestatus, Afspraak } from "../../domain/afspraak.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import {
  choice,
  type Codec,
  date,
  optionalLookup,
  optionalText,
  optionalWord,
  parseFields,
  personFrom,
  requiredLookup,
  text,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import type { Fields } from "../list/row.ts";
import { EVALUATIES } from "./evaluaties.ts";
import { ONDERDEEL, ONDERDEEL_WORDS } from "./onderdelen.ts";
import { ONTWIKKELPUNTEN } from "./ontwikkelpunten.ts";
import { PROCESSEN } from "./processen.ts";
import { WIJKEN } from "./wijken.ts";

export const SOORT_AFSPRAAK_WORDS: Words<Afspraak["soort"]> = { besluit: "Besluit", actie: "Actie" };
export const ACTIESTATUS_WORDS: Words<Actiestatus> = { open: "Open", done: "Gereed", dropped: "Vervallen" };

export const AFSPRAKEN: ListContract = {
  title: "Afspraken",
  description: "Besluiten en acties uit de evaluaties, met hun nummer.",
  version: 1,
  columns: [
    {
      name: "Nummer",
      displayName: "Nummer",
      description: "B-2026-014 of A-2026-031; elk nummer komt één keer voor.",
      kind: "text",
      indexed: true,
      unique: true,
    },
    {
      name: "Soort",
      displayName: "Soort",
      kind: "choice",
      choices: Object.values(SOORT_AFSPRAAK_WORDS),
      indexed: true,
    },
    { name: "Evaluatie", displayName: "Evaluatie", kind: "lookup", list: EVALUATIES.title, indexed: true },
    ONDERDEEL,
    { name: "Motivering", displayName: "Motivering", kind: "note" },
    { name: "PersoonId", displayName: "Beslisser of eigenaar (account)", kind: "text", indexed: true },
    { name: "PersoonNaam", displayName: "Beslisser of eigenaar", kind: "text" },
    { name: "Streefdatum", displayName: "Streefdatum", kind: "date", indexed: true },
    { name: "Status", displayName: "Status", kind: "choice", choices: Object.values(ACTIESTATUS_WORDS), indexed: true },
    { name: "GereedOp", displayName: "Gereed op", kind: "date" },
    { name: "BesluitNummer", displayName: "Voert besluit uit", kind: "text", indexed: true },
    { name: "Punt", displayName: "Ontwikkelpunt", kind: "lookup", list: ONTWIKKELPUNTEN.title, indexed: true },
    { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCESSEN.title, indexed: true },
    { name: "Wijk", displayName: "Wijk", kind: "lookup", list: WIJKEN.title, indexed: true },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Nummer: v.pipe(v.string(), v.nonEmpty()),
  Soort: choice(SOORT_AFSPRAAK_WORDS),
  EvaluatieLookupId: requiredLookup,
  Onderdeel: choice(ONDERDEEL_WORDS),
  Motivering: text,
  PersoonId: optionalText,
  PersoonNaam: optionalText,
  Streefdatum: v.optional(date),
  Status: v.optional(choice(ACTIESTATUS_WORDS), ACTIESTATUS_WORDS.open),
  GereedOp: v.optional(date),
  BesluitNummer: optionalText,
  PuntLookupId: optionalLookup,
  ProcesLookupId: optionalLookup,
  WijkLookupId: optionalLookup,
});
type Row = v.InferOutput<typeof schema>;

export const afspraakCodec: Codec<Afspraak> = {
  contract: AFSPRAKEN,
  decode({ fields }) {
    const parsed = parseFields(schema, AFSPRAKEN, fields);
    if (!parsed.ok) return parsed;
    return parsed.value.Soort === "actie" ? actieFrom(parsed.value) : ok(besluitFrom(parsed.value));
  },
  encode: (afspraak) => ({
    Title: afspraak.title,
    Nummer: afspraak.nummer,
    Soort: SOORT_AFSPRAAK_WORDS[afspraak.soort],
    EvaluatieLookupId: afspraak.evaluatieId,
    Onderdeel: ONDERDEEL_WORDS[afspraak.onderdeel],
    PuntLookupId: afspraak.puntId,
    ProcesLookupId: afspraak.procesId,
    WijkLookupId: afspraak.wijkId,
    ...(afspraak.soort === "actie" ? actieFields(afspraak) : besluitFields(afspraak)),
  }),
};

function basisOf(row: Row) {
  return {
    nummer: row.Nummer,
    title: row.Title,
    evaluatieId: row.EvaluatieLookupId,
    onderdeel: row.Onderdeel,
    puntId: row.PuntLookupId,
    procesId: row.ProcesLookupId,
    wijkId: row.WijkLookupId,
  };
}

function besluitFrom(row: Row): Afspraak {
  const beslisser = personFrom(row.PersoonId, row.PersoonNaam);
  return { ...basisOf(row), soort: "besluit", motivering: row.Motivering, beslisser };
}

function actieFrom(row: Row): Result<Actie, readonly string[]> {
  const eigenaar = personFrom(row.PersoonId, row.PersoonNaam);
  if (eigenaar === undefined) return refuse(["Beslisser of eigenaar"]);
  const actie = {
    ...basisOf(row),
    soort: "actie",
    eigenaar,
    streefdatum: row.Streefdatum,
    besluitNummer: row.BesluitNummer,
  } as const;
  if (row.Status !== "done") return ok({ ...actie, status: row.Status });
  return row.GereedOp === undefined ? refuse(["Gereed op"]) : ok({ ...actie, status: "done", gereedOp: row.GereedOp });
}

function besluitFields({ motivering, beslisser }: Extract<Afspraak, { soort: "besluit" }>): Fields {
  return {
    Motivering: optionalWord(motivering),
    PersoonId: beslisser?.id,
    PersoonNaam: beslisser?.name,
    Status: undefined,
    Streefdatum: undefined,
    GereedOp: undefined,
    BesluitNummer: undefined,
  };
}

function actieFields(actie: Actie): Fields {
  return {
    Motivering: undefined,
    PersoonId: actie.eigenaar.id,
    PersoonNaam: actie.eigenaar.name,
    Status: ACTIESTATUS_WORDS[actie.status],
    Streefdatum: actie.streefdatum === undefined ? undefined : dateOnlyField(actie.streefdatum),
    GereedOp: actie.status === "done" ? dateOnlyField(actie.gereedOp) : undefined,
    BesluitNummer: actie.besluitNummer,
  };
}
