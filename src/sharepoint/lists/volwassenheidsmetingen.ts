import * as v from "valibot";
import { NIVEAUS_VOLWASSENHEID } from "../../domain/proces.ts";
import { ok } from "../../domain/result.ts";
import type { Antwoord, ScanAntwoord, Volwassenheidsmeting } from "../../domain/volwassenheidsmeting.ts";
import { type Codec, date, parseFields, requiredLookup, text, type Words } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { dateOnlyField } from "../list/dates.ts";
import { PROCESSEN } from "./processen.ts";

export const ANTWOORD_WORDS: Words<Antwoord> = { yes: "Ja", partly: "Deels", no: "Nee" };

export const VOLWASSENHEIDSMETINGEN: ListContract = {
  title: "Volwassenheidsmetingen",
  description: "Metingen van de volwassenheid (CMMI) van een proces.",
  version: 1,
  columns: [
    { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCESSEN.title, indexed: true },
    { name: "Datum", displayName: "Datum", kind: "date", indexed: true },
    { name: "Niveau", displayName: "Niveau (1–5)", kind: "number", minimum: 1, maximum: 5, indexed: true },
    {
      name: "Antwoorden",
      displayName: "Antwoorden",
      description: "Een vraag per regel: nummer, antwoord en bewijs, zoals: 2a Ja: werkafspraken van mei.",
      kind: "note",
    },
    SLEUTEL,
  ],
};

const schema = v.object({
  ProcesLookupId: requiredLookup,
  Datum: date,
  Niveau: v.picklist(NIVEAUS_VOLWASSENHEID),
  Antwoorden: text,
});

export const volwassenheidsmetingCodec: Codec<Volwassenheidsmeting> = {
  contract: VOLWASSENHEIDSMETINGEN,
  decode({ fields }) {
    const parsed = parseFields(schema, VOLWASSENHEIDSMETINGEN, fields);
    if (!parsed.ok) return parsed;
    const { ProcesLookupId: procesId, Datum: datum, Niveau: niveau, Antwoorden } = parsed.value;
    return ok({ procesId, datum, niveau, antwoorden: decodeAntwoorden(Antwoorden) });
  },
  encode: (meting) => ({
    Title: `Niveau ${meting.niveau}`,
    ProcesLookupId: meting.procesId,
    Datum: dateOnlyField(meting.datum),
    Niveau: meting.niveau,
    Antwoorden: meting.antwoorden.length === 0 ? undefined : encodeAntwoorden(meting.antwoorden),
  }),
};

function encodeAntwoorden(antwoorden: readonly ScanAntwoord[]): string {
  return antwoorden
    .map(({ vraag, antwoord, bewijs }) => {
      const proof = bewijs.replace(/\s+/g, " ").trim();
      return `${vraag} ${ANTWOORD_WORDS[antwoord]}${proof === "" ? "" : `: ${proof}`}`;
    })
    .join("\n");
}

/** Lines of another shape are left out. */
function decodeAntwoorden(text: string): readonly ScanAntwoord[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^(\d[a-z])\s+(Ja|Deels|Nee)(?::\s*(.*))?$/i.exec(line.trim());
    const antwoord = match && ANTWOORDEN_BY_WORD.get((match[2] ?? "").toLowerCase());
    if (match?.[1] === undefined || !antwoord) return [];
    return [{ vraag: match[1].toLowerCase(), antwoord, bewijs: match[3] ?? "" }];
  });
}

const ANTWOORDEN_BY_WORD = new Map<string, Antwoord>([
  ["ja", "yes"],
  ["deels", "partly"],
  ["nee", "no"],
]);
