import { useMemo } from "react";
import { useStore } from "../../data/store.ts";
import { useWords } from "../../language.tsx";
import { procesLabels } from "../../register/procesLabels.ts";
import { useProcesViews } from "../../register/useProcesViews.ts";
import { useRegister } from "../../register/useRegister.ts";
import { useSession } from "../../SessionContext.tsx";
import { documentEntry, procesEntry, puntEntry } from "./entries.ts";
import type { Searchable } from "./find.ts";

/** Everything in memory that can be searched; made ready once, not with every letter. */
export function useSearchable(): Searchable {
  const { services } = useSession();
  const { documentViews } = useRegister();
  const { soort } = useWords(procesLabels);
  const views = useStore(documentViews);
  const processen = useStore(useProcesViews().processen);
  const punten = useStore(services.punten);
  const titles = useMemo(() => new Map(processen.map(({ id, proces }) => [id, proces.title])), [processen]);
  const documents = useMemo(
    () => views.map((view) => documentEntry(view, soort, titles.get(view.document.procesId ?? ""))),
    [views, soort, titles],
  );
  const procesEntries = useMemo(() => processen.map(procesEntry), [processen]);
  const puntEntries = useMemo(() => punten.map(puntEntry), [punten]);
  return useMemo(
    () => ({ documents, processen: procesEntries, punten: puntEntries }),
    [documents, procesEntries, puntEntries],
  );
}
