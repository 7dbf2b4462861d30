import { STADIA } from "../../domain/leerstand.ts";
import { AANDACHTSGEBIEDEN } from "../../domain/ontwikkelpunt.ts";
import {
  type Eenheid,
  EENHEDEN,
  isDuur,
  type Maat,
  MATEN,
  type Schaal,
  schaalOf,
  type Vergelijking,
} from "../../domain/uitrolcriteria.ts";
import {
  type Cijfer,
  type Cijferlijst,
  type Cijferrij,
  type Toetsregel,
  type Uitkomst,
  uitkomstOf,
} from "../../domain/uitrolvoorstel.ts";
import { OORDELEN } from "../../domain/verslagregel.ts";
import type { Words } from "../list/codec.ts";
import { STADIUM_WORDS } from "./leerstanden.ts";
import { INDICATOR_WORDS } from "./metingen.ts";
import { AANDACHTSGEBIED_WORDS } from "./ontwikkelpunten.ts";
import { OORDEEL_WORDS } from "./verslagregels.ts";

const OORDEEL_MAAT_WORDS = Object.fromEntries(
  AANDACHTSGEBIEDEN.map((gebied) => [`oordeel/${gebied}`, `Oordeel ${AANDACHTSGEBIED_WORDS[gebied]}`]),
) as Words<Extract<Maat, `oordeel/${string}`>>;

const { anders: _, ...INDICATOR_MAAT_WORDS } = INDICATOR_WORDS;

export const MAAT_WORDS: Words<Maat> = {
  ...INDICATOR_MAAT_WORDS,
  "late-acties": "Acties te laat",
  "open-moet": "Open punten met prioriteit Moet",
  beschreven: "Processen beschreven",
  leerstand: "Leerstand",
  ritme: "Ritme gehouden",
  ...OORDEEL_MAAT_WORDS,
};

export const VERGELIJKING_WORDS: Words<Vergelijking> = { "at-least": "minstens", "at-most": "hoogstens" };
export const UITKOMST_WORDS: Words<Uitkomst> = { met: "gehaald", "not-met": "niet gehaald", unknown: "onbekend" };

export const EENHEID_WORDS: Words<Eenheid> = { days: "dagen", weeks: "weken" };

const VEREIST = "vereist";
const GEWENST = "gewenst";
const NO_FIGURE = "geen cijfer";

const LIJST_WORDS: Words<Cijferlijst> = {
  metingen: "Metingen",
  afspraken: "Afspraken",
  punten: "Ontwikkelpunten",
  processen: "Processen",
  leerstanden: "Leerstand",
  evaluaties: "Evaluaties",
  verslagregels: "Verslagregels",
};

/** The steps of the scales that have words, from the lowest. */
const LADDERS: Readonly<Partial<Record<Schaal, readonly string[]>>> = {
  stadium: STADIA.map((stadium) => STADIUM_WORDS[stadium]),
  oordeel: OORDELEN.toReversed().map((oordeel) => OORDEEL_WORDS[oordeel]),
};

/** One criterion a line, as people read it; the word of the outcome is for them and is not read back. */
export function encodeToetsregels(regels: readonly Toetsregel[]): string {
  return regels.map(encodeRegel).join("\n");
}

function encodeRegel(regel: Toetsregel): string {
  const { maat, vergelijking, drempel, eenheid, vereist } = regel.criterium;
  const unit = eenheid === undefined ? "" : ` ${EENHEID_WORDS[eenheid]}`;
  const write = (waarde: number): string => encodeWaarde(waarde, schaalOf(maat)) + unit;
  const agreed = `${MAAT_WORDS[maat]} ${VERGELIJKING_WORDS[vergelijking]} ${write(drempel)}`;
  const figure = regel.cijfer === undefined ? NO_FIGURE : write(regel.cijfer.waarde);
  const outcome = UITKOMST_WORDS[uitkomstOf(regel)];
  return `${agreed} (${vereist ? VEREIST : GEWENST}): ${figure} – ${outcome}${encodeOrigin(regel.cijfer)}`;
}

function encodeOrigin(cijfer: Cijfer | undefined): string {
  if (cijfer === undefined) return "";
  const bron = cijfer.bron.replace(/[\s|]+/g, " ").trim();
  const byLijst = Map.groupBy(cijfer.rijen, ({ lijst }) => lijst);
  const rijen = [...byLijst].map(([lijst, rows]) => `${LIJST_WORDS[lijst]} ${rows.map(({ id }) => id).join(", ")}`);
  return `${bron === "" ? "" : ` | Bron: ${bron}`}${rijen.length === 0 ? "" : ` | Rijen: ${rijen.join("; ")}`}`;
}

function encodeWaarde(waarde: number, schaal: Schaal): string {
  const step = LADDERS[schaal]?.[waarde - 1];
  if (step !== undefined) return step;
  return `${String(waarde).replace(".", ",")}${schaal === "percent" ? " %" : ""}`;
}

const LINE =
  /^(?<maat>.+) (?<vergelijking>minstens|hoogstens) (?<drempel>.+?) \((?<eis>vereist|gewenst)\): (?<waarde>.+?) – [^|]*?(?:\| Bron: (?<bron>[^|]*?))?\s*(?:\| Rijen: (?<rijen>[^|]*))?$/;

/** Reads what `encodeToetsregels` wrote; undefined when one of the lines is not a criterion. */
export function decodeToetsregels(text: string): readonly Toetsregel[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const regels = lines.flatMap((line) => decodeRegel(line.trim()) ?? []);
  return regels.length === lines.length ? regels : undefined;
}

function decodeRegel(line: string): Toetsregel | undefined {
  const parts = LINE.exec(line)?.groups ?? {};
  const maat = MATEN.find((each) => MAAT_WORDS[each] === parts["maat"]);
  if (maat === undefined) return undefined;
  const schaal = schaalOf(maat);
  const eenheid = isDuur(maat)
    ? EENHEDEN.find((each) => parts["drempel"]?.endsWith(` ${EENHEID_WORDS[each]}`))
    : undefined;
  const drempel = decodeWaarde(withoutUnit(parts["drempel"], eenheid), schaal);
  const waarde = decodeWaarde(withoutUnit(parts["waarde"], eenheid), schaal);
  const rijen = decodeRijen(parts["rijen"] ?? "");
  if (drempel === undefined || rijen === undefined) return undefined;
  const vergelijking = parts["vergelijking"] === VERGELIJKING_WORDS["at-most"] ? "at-most" : "at-least";
  const agreed = { maat, vergelijking, drempel, vereist: parts["eis"] === VEREIST } as const;
  const criterium = eenheid === undefined ? agreed : { ...agreed, eenheid };
  if (parts["waarde"] === NO_FIGURE) return { criterium };
  return waarde === undefined ? undefined : { criterium, cijfer: { waarde, bron: parts["bron"] ?? "", rijen } };
}

function withoutUnit(word: string | undefined, eenheid: Eenheid | undefined): string | undefined {
  if (eenheid === undefined) return word;
  const unit = ` ${EENHEID_WORDS[eenheid]}`;
  return word?.endsWith(unit) ? word.slice(0, -unit.length) : undefined;
}

function decodeWaarde(word: string | undefined, schaal: Schaal): number | undefined {
  const step = LADDERS[schaal]?.indexOf(word ?? "") ?? -1;
  if (step >= 0) return step + 1;
  const number = (word ?? "").replace(/ %$/, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
}

function decodeRijen(text: string): readonly Cijferrij[] | undefined {
  const groups = text.split(";").filter((group) => group.trim() !== "");
  const rijen = groups.map((group) => {
    const [, name, ids] = /^\s*(\S+) (\d+(?:, \d+)*)\s*$/.exec(group) ?? [];
    const lijst = (Object.keys(LIJST_WORDS) as Cijferlijst[]).find((each) => LIJST_WORDS[each] === name);
    return lijst === undefined ? undefined : (ids ?? "").split(", ").map((id): Cijferrij => ({ lijst, id }));
  });
  return rijen.every((each) => each !== undefined) ? rijen.flat() : undefined;
}
