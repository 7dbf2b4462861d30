import { STADIA } from "../../domain/leerstand.ts";
import { schaalOf, type Uitrolcriterium } from "../../domain/uitrolcriteria.ts";
import type { Toetsregel } from "../../domain/uitrolvoorstel.ts";
import { OORDELEN } from "../../domain/verslagregel.ts";
import type { BotWords } from "../words.ts";

/** A criterion as the one who decides has to know it: what was found, and what was agreed. */
export function writeRegel({ criterium, cijfer }: Toetsregel, words: BotWords): string {
  const { voorstel } = words;
  const { maat, vergelijking, drempel } = criterium;
  const found = cijfer === undefined ? voorstel.noFigure : writeWaarde(criterium, cijfer.waarde, words);
  return voorstel.regel(
    voorstel.maat[maat],
    found,
    voorstel.vergelijking[vergelijking],
    writeWaarde(criterium, drempel, words),
  );
}

function writeWaarde(
  { maat, eenheid }: Pick<Uitrolcriterium, "maat" | "eenheid">,
  waarde: number,
  { voorstel, language }: BotWords,
): string {
  const schaal = schaalOf(maat);
  const stadium = schaal === "stadium" ? STADIA[waarde - 1] : undefined;
  if (stadium !== undefined) return voorstel.stadium[stadium];
  // The words go from good to bad; a ladder goes up.
  const oordeel = schaal === "oordeel" ? OORDELEN[OORDELEN.length - waarde] : undefined;
  if (oordeel !== undefined) return voorstel.oordeel[oordeel];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(waarde);
  if (schaal === "percent") return `${number} %`;
  return eenheid === undefined ? number : `${number} ${voorstel.eenheid[eenheid]}`;
}
