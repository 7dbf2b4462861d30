import { useMemo } from "react";
import { type FilterGroup, filterGroup } from "../../components/filters/filterGroup.ts";
import { useStore } from "../../data/store.ts";
import { labels } from "../../labels.ts";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { asideWords } from "./asideWords.ts";
import { CHOSEN_FIELDS, type PuntFilter } from "./filter.ts";
import { type FilterOptions, filterOptions } from "./filterOptions.ts";
import { listWords } from "./words.ts";

/** The values that can be filtered on now, with what they are called and which are chosen. */
export function useFilterGroups(filter: PuntFilter): readonly FilterGroup[] {
  const { fields, archiveGroup, archive } = useWords(asideWords);
  const { late, columns } = useWords(listWords);
  const options = useFilterOptions();
  return [
    ...CHOSEN_FIELDS.map((field) => filterGroup(field, fields[field], options[field], filter[field])),
    yesOrNo("late", columns.streefdatum, late, filter.late),
    yesOrNo("archive", archiveGroup, archive, filter.archive),
  ];
}

function useFilterOptions(): FilterOptions {
  const { services } = useSession();
  const choiceWords = useWords(labels);
  const { none } = useWords(asideWords);
  const punten = useStore(services.punten);
  return useMemo(() => filterOptions(punten, services.lists, choiceWords, none), [punten, services, choiceWords, none]);
}

function yesOrNo(key: "late" | "archive", name: string, label: string, chosen: boolean): FilterGroup {
  return { key, name, values: [{ value: key, label, chosen }], short: true };
}
