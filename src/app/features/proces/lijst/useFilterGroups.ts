import { useMemo } from "react";
import { LICHTEN, LICHTSTANDEN } from "../../../../domain/lichten.ts";
import { DOMEINEN, PROCES_STATUSES } from "../../../../domain/proces.ts";
import { type FilterGroup, filterGroup, type FilterOption } from "../../../components/filters/filterGroup.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import type { ProcesView } from "../../../register/views.ts";
import { FILTER_FIELDS, type FilterField, NONE, type ProcesFilter, SIGNALEN } from "./filter.ts";
import { procesListWords } from "./words.ts";

/** The values that can be filtered on now, with what they are called and which are chosen. */
export function useFilterGroups(processen: readonly ProcesView[], filter: ProcesFilter): readonly FilterGroup[] {
  const words = useWords(procesListWords);
  const labels = useWords(procesLabels);
  const options = useMemo((): Readonly<Record<FilterField, readonly FilterOption[]>> => {
    const none = { value: NONE, label: words.none };
    const lights = LICHTEN.flatMap((licht) =>
      LICHTSTANDEN.map((stand) => ({
        value: `${licht}-${stand}`,
        label: `${labels.licht[licht]}: ${labels.lichtstand[stand]}`,
      })),
    );
    return {
      domein: DOMEINEN.map((value) => ({ value, label: labels.domein[value] })),
      status: PROCES_STATUSES.map((value) => ({ value, label: labels.status[value] })),
      licht: lights,
      gat: SIGNALEN.map((value) => ({ value, label: words.gat[value] })),
      afdeling: [...namesIn(processen.map(({ proces }) => proces.afdelingen)), none],
      team: [...namesIn(processen.map(({ proces }) => proces.teams)), none],
    };
  }, [processen, words, labels]);

  return FILTER_FIELDS.map((field) => filterGroup(field, words.fields[field], options[field], filter[field]));
}

function namesIn(lists: readonly (readonly string[])[]): readonly FilterOption[] {
  return [...new Set(lists.flat())]
    .toSorted((one, other) => one.localeCompare(other, "nl"))
    .map((name) => ({ value: name, label: name }));
}
