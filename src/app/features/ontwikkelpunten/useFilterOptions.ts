import { useMemo } from "react";
import { useStore } from "../../data/store.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { asideWords } from "./asideWords.ts";
import { type FilterOptions, filterOptions } from "./filterOptions.ts";

/** The values that can be filtered on now. */
export function useFilterOptions(): FilterOptions {
  const { services } = useSession();
  const choiceWords = useWords(labels);
  const { none } = useWords(asideWords);
  const punten = useStore(services.punten);
  return useMemo(() => filterOptions(punten, services.lists, choiceWords, none), [punten, services, choiceWords, none]);
}
