import { useMemo } from "react";
import { LICHTEN, LICHTSTANDEN } from "../../../../domain/lichten.ts";
import { DOMEINEN, PROCES_STATUSES } from "../../../../domain/proces.ts";
import type { FilterGroup } from "../../../components/filters/FilterGroups.tsx";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import type { ProcesView } from "../../../register/views.ts";
import { FILTER_FIELDS, type FilterField, NONE, type ProcesFilter, SIGNALEN } from "./filter.ts";
import { procesListWords } from "./words.ts";

type Option = Readonly<{ value: string; label: string }>;

/** The values that can be filtered on now, with what they are called and which are chosen. */
export function useFilterGroups(processen: readonly ProcesView[], filter: ProcesFilter): readonly FilterGroup[] {
  const words = useWords(procesListWords);
  const labels = useWords(procesLabels);
  const options = useMemo((): Readonly<Record<FilterField, readonly Option[]>> => {
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

  return FILTER_FIELDS.map((field) => {
    const chosen: readonly string[] = filter[field];
    const known = options[field].map(({ value }) => value);
    // What is in the address and no process has any more still narrows the list, so it is shown.
    const gone = chosen.filter((value) => !known.includes(value)).map((value) => ({ value, label: value }));
    return {
      key: field,
      name: words.fields[field],
      values: [...options[field], ...gone].map(({ value, label }) => ({
        value,
        label,
        chosen: chosen.includes(value),
      })),
    };
  });
}

function namesIn(lists: readonly (readonly string[])[]): readonly Option[] {
  return [...new Set(lists.flat())]
    .toSorted((one, other) => one.localeCompare(other, "nl"))
    .map((name) => ({ value: name, label: name }));
}
