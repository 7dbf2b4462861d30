import { STADIA } from "../../../../domain/leerstand.ts";
import { type Maat, schaalOf, type Uitrolcriterium } from "../../../../domain/uitrolcriteria.ts";
import { OORDELEN } from "../../../../domain/verslagregel.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { writeNumber } from "../numbers.ts";
import { voorstelWords } from "./voorstelWords.ts";

export type Writing = Readonly<{
  /** A figure as people read it on its scale. */
  waarde(maat: Maat, waarde: number): string;
  /** A criterion in one line. */
  criterium(criterium: Uitrolcriterium): string;
  /** The steps of the scale of a measure that has words, from the lowest; none when it is counted. */
  steps(maat: Maat): readonly string[];
}>;

/** Writes figures and criteria as people read them. */
export function useWaarde(): Writing {
  const words = useWords(voorstelWords);
  const language = useLanguage();
  const steps = (maat: Maat): readonly string[] => {
    const schaal = schaalOf(maat);
    if (schaal === "stadium") return STADIA.map((stadium) => words.stadium[stadium]);
    return schaal === "oordeel" ? OORDELEN.toReversed().map((oordeel) => words.oordeel[oordeel]) : [];
  };
  const waarde = (maat: Maat, value: number): string =>
    steps(maat)[value - 1] ?? writeNumber(value, language) + (schaalOf(maat) === "percent" ? " %" : "");
  return {
    steps,
    waarde,
    criterium: ({ maat, vergelijking, drempel }) =>
      words.criterium(words.maat[maat], words.vergelijking[vergelijking], waarde(maat, drempel)),
  };
}
