import { useMemo } from "react";
import { dagenVan, type Periode, totEnMet } from "../../../domain/cijfers/periode.ts";
import { type Cijferbronnen, verslagcijfers } from "../../../domain/cijfers/verslagcijfers.ts";
import { useToday } from "../../data/useNow.ts";
import { useStore } from "../../data/store.ts";
import { labels as labelWords } from "../../labels.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { procesLabels as procesLabelWords } from "../../register/procesLabels.ts";
import { useRegister } from "../../register/useRegister.ts";
import { useSession } from "../../SessionContext.tsx";
import type { Kader } from "./kader.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { sturingWords } from "./words.ts";

/** What the figures of a period are made with. */
export function useKader(bronnen: Cijferbronnen, periode: Periode): Kader {
  const words = useWords(sturingWords);
  const labels = useWords(labelWords);
  const procesLabels = useWords(procesLabelWords);
  const language = useLanguage();
  const today = useToday();
  const { services } = useSession();
  const wijken = useStore(services.lists.wijken).rows;
  const processen = useStore(useRegister().lists.processen).rows;
  return useMemo(
    () => ({
      bronnen,
      cijfers: verslagcijfers(bronnen, periode, today),
      periode,
      naam: writePeriode(periode, language),
      dagen: totEnMet(dagenVan(periode), today),
      today,
      language,
      words,
      labels,
      procesLabels,
      wijken: [...wijken.values()]
        .toSorted((one, other) => one.value.order - other.value.order)
        .map(({ id, value }) => ({ id, name: value.name })),
      procesTitle: (id) => processen.get(id)?.value.title,
    }),
    [bronnen, periode, today, language, words, labels, procesLabels, wijken, processen],
  );
}
