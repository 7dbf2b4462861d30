import { STADIA } from "../../domain/leerstand.ts";
import { type Maat, schaalOf, type Uitrolcriterium } from "../../domain/uitrolcriteria.ts";
import type { Toetsregel } from "../../domain/uitrolvoorstel.ts";
import { OORDELEN } from "../../domain/verslagregel.ts";
import { LOCALES, useLanguage, useWords } from "../language.tsx";
import { uitrolLabels } from "./uitrolLabels.ts";

export type Writing = Readonly<{
  /** A figure as people read it on the scale of its criterion. */
  waarde(criterium: Pick<Uitrolcriterium, "maat" | "eenheid">, waarde: number): string;
  /** A criterion in one line. */
  criterium(criterium: Uitrolcriterium): string;
  /** What was found, and what was agreed. */
  regel(regel: Toetsregel): string;
  /** The steps of the scale of a measure that has words, from the lowest; none when it is counted. */
  steps(maat: Maat): readonly string[];
}>;

/** Writes figures and criteria as people read them. */
export function useWaarde(): Writing {
  const words = useWords(uitrolLabels);
  const numbers = new Intl.NumberFormat(LOCALES[useLanguage()], { maximumFractionDigits: 2 });
  const steps = (maat: Maat): readonly string[] => {
    const schaal = schaalOf(maat);
    if (schaal === "stadium") return STADIA.map((stadium) => words.stadium[stadium]);
    return schaal === "oordeel" ? OORDELEN.toReversed().map((oordeel) => words.oordeel[oordeel]) : [];
  };
  const waarde: Writing["waarde"] = ({ maat, eenheid }, value) => {
    const step = steps(maat)[value - 1];
    if (step !== undefined) return step;
    if (schaalOf(maat) === "percent") return `${numbers.format(value)} %`;
    return numbers.format(value) + (eenheid === undefined ? "" : ` ${words.eenheid[eenheid]}`);
  };
  return {
    steps,
    waarde,
    criterium(each) {
      return words.criterium(words.maat[each.maat], words.vergelijking[each.vergelijking], waarde(each, each.drempel));
    },
    regel({ criterium: each, cijfer }) {
      const found = cijfer === undefined ? words.noFigure : waarde(each, cijfer.waarde);
      return words.short(
        words.maat[each.maat],
        found,
        words.vergelijking[each.vergelijking],
        waarde(each, each.drempel),
      );
    },
  };
}
