import { type Criteriumfout, grenzenVan, schaalOf } from "../../../../domain/uitrolcriteria.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { writeNumber } from "../numbers.ts";
import { type CriteriumDraft, criteriumFrom } from "./criteriaDraft.ts";
import { voorstelWords } from "./voorstelWords.ts";

/** What is wrong with a criterion in words: with a threshold that does not fit, which ones do. */
export function useProblem(): (fault: Criteriumfout, draft: CriteriumDraft) => string {
  const words = useWords(voorstelWords);
  const language = useLanguage();
  return (fault, draft) => {
    if (fault !== "out-of-range") return words.problems[fault];
    const [lowest, highest] = grenzenVan(criteriumFrom(draft));
    const whole = schaalOf(draft.maat) === "count";
    return words.range(writeNumber(lowest, language), writeNumber(highest, language), whole);
  };
}
